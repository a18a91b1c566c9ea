package org.secondsource.app.desk.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.ClaimChange;
import org.secondsource.attribution.Attribution;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/** A sentence before and after it was rewritten: what it says otherwise now. */
final class RewrittenSentence {
    /** Share of words that two contents must have in common to be the same thing said; as for sentences. */
    private static final double SAME_CONTENT = 0.5;

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)[\"\u201d\u201c\u00bb]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Reading before;
    private final Reading after;
    private final Sentence earlier;
    private final Sentence later;
    private final List<ClaimChange> changes = new ArrayList<>();

    RewrittenSentence(Reading before, Reading after, SentencePairs.Pair pair) {
        this.before = before;
        this.after = after;
        this.earlier = pair.before();
        this.later = pair.after();
    }

    List<ClaimChange> changes() {
        figures();
        sources();
        quotations();
        return changes;
    }

    private void figures() {
        List<Quantity> left = new ArrayList<>(quantities(before, earlier));
        for (Quantity now : quantities(after, later)) {
            Optional<Quantity> then =
                    left.stream().filter(each -> isOfSame(each, now)).findFirst();
            then.ifPresent(each -> {
                left.remove(each);
                if (!each.amount().equals(now.amount())) {
                    add(ChangeKind.FIGURE_CHANGED, List.of(each.span()), List.of(now.span()));
                }
            });
        }
    }

    private static List<Quantity> quantities(Reading reading, Sentence sentence) {
        return reading.quantities().stream()
                .filter(quantity -> sentence.span().contains(quantity.span()))
                .toList();
    }

    private boolean isOfSame(Quantity then, Quantity now) {
        return then.unit().equals(now.unit()) && counted(before, then).equals(counted(after, now));
    }

    private static String counted(Reading reading, Quantity quantity) {
        return quantity.counted()
                .map(span -> Revision.words(reading, span).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private void sources() {
        List<Attribution> left = new ArrayList<>(Attributed.in(before, earlier));
        for (Attribution now : Attributed.in(after, later)) {
            Optional<Attribution> then =
                    left.stream().filter(each -> saysTheSame(each, now)).findFirst();
            then.ifPresent(left::remove);
            if (then.isPresent()) {
                source(then.get(), now);
            } else if (Attributed.denies(now)) {
                add(ChangeKind.DENIAL_ADDED, List.of(), now.spans().content());
            } else if (Attributed.isNamed(now) && left.isEmpty()) {
                add(ChangeKind.SOURCE_NAMED, List.of(), now.spans().source());
            }
        }
        left.stream()
                .filter(Attributed::denies)
                .forEach(gone -> add(ChangeKind.DENIAL_DROPPED, gone.spans().content(), List.of()));
    }

    private boolean saysTheSame(Attribution then, Attribution now) {
        return SentencePairs.likeness(
                        words(Revision.words(before, Span.covering(then.spans().content()))),
                        words(Revision.words(after, Span.covering(now.spans().content()))))
                >= SAME_CONTENT;
    }

    private void source(Attribution then, Attribution now) {
        List<Span> was = then.spans().source();
        List<Span> is = now.spans().source();
        if (Attributed.isNameless(then) && Attributed.isNamed(now)) {
            add(ChangeKind.SOURCE_NAMED, was, is);
        } else if (Attributed.isNamed(then) && Attributed.isNameless(now)) {
            add(ChangeKind.SOURCE_UNNAMED, was, is);
        } else if (Attributed.isNamed(then)
                && Attributed.isNamed(now)
                && !then.speaker().equals(now.speaker())) {
            add(ChangeKind.SPEAKER_CHANGED, was, is);
        }
        if (Attributed.denies(now) && !Attributed.denies(then)) {
            add(ChangeKind.DENIAL_ADDED, then.spans().cue(), now.spans().cue());
        } else if (Attributed.denies(then) && !Attributed.denies(now)) {
            add(ChangeKind.DENIAL_DROPPED, then.spans().cue(), now.spans().cue());
        }
    }

    /** Quotations in their order: one that was only moved out of or into quotation marks is not altered. */
    private void quotations() {
        List<Span> was = quoted(before, earlier);
        List<Span> is = quoted(after, later);
        if (was.size() != is.size()) {
            return;
        }
        for (int at = 0; at < was.size(); at++) {
            List<String> then = words(was.get(at).of(before.layout().text()));
            List<String> now = words(is.get(at).of(after.layout().text()));
            if (!then.equals(now)) {
                add(ChangeKind.QUOTATION_ALTERED, List.of(was.get(at)), List.of(is.get(at)));
            }
        }
    }

    private static List<Span> quoted(Reading reading, Sentence sentence) {
        List<Span> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(sentence.span().of(reading.layout().text()));
        while (matcher.find()) {
            int start = sentence.span().start();
            quoted.add(new Span(start + matcher.start(1), start + matcher.end(1)));
        }
        return quoted;
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void add(ChangeKind kind, List<Span> was, List<Span> is) {
        changes.add(new ClaimChange(kind, was, is, text(before, was), text(after, is)));
    }

    private static String text(Reading reading, List<Span> spans) {
        return spans.stream().map(span -> Revision.words(reading, span)).collect(Collectors.joining(" \u2026 "));
    }
}
