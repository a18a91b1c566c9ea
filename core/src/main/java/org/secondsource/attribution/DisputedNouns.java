package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/** ", a claim the owner denies", "- an allegation that Ada Roe has rejected": who disputes what was just said. */
final class DisputedNouns {
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "charge",
            "charges",
            "assertion",
            "assertions",
            "suggestion",
            "suggestions",
            "characterisation",
            "characterization");

    private static final Set<String> DISPUTING = Set.of(
            "deny",
            "denies",
            "denied",
            "reject",
            "rejects",
            "rejected",
            "dispute",
            "disputes",
            "disputed",
            "dismiss",
            "dismisses",
            "dismissed",
            "refute",
            "refutes",
            "refuted",
            "contest",
            "contests",
            "contested");

    /** Before what a claim is called, in quotation marks. */
    private static final Set<String> CALLING =
            Set.of("called", "calls", "branded", "labelled", "labeled", "described", "dismissed");

    /** Words of a subject and the adverbs behind it: "the firm's two former owners have repeatedly". */
    private static final int LONGEST = 10;

    private final Layout layout;
    private final Words words;
    private final SubjectFinder subjects;

    DisputedNouns(Layout layout) {
        this.layout = layout;
        words = new Words(layout, LanguagePack.of(Language.ENGLISH).orElseThrow(), List.of());
        subjects = new SubjectFinder(words);
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Sentence sentence : layout.sentences()) {
            for (int noun = sentence.firstToken() + 2; noun + 2 < sentence.endToken(); noun++) {
                if (CLAIMS.contains(words.lower(noun)) && opensAside(noun)) {
                    dispute(noun, sentence).filter(each -> isNew(each, all)).ifPresent(each -> put(each, all));
                }
            }
        }
        return all;
    }

    private boolean opensAside(int noun) {
        int before = words.is("determiner", noun - 1) ? noun - 2 : noun - 1;
        return Set.of(",", "-", "\u2013", "\u2014", "(")
                .contains(words.token(before).text());
    }

    private Optional<AttributionSpans> dispute(int noun, Sentence sentence) {
        int from = words.has(noun + 1, "that") || words.has(noun + 1, "which") ? noun + 2 : noun + 1;
        int limit = Math.min(sentence.endToken(), from + LONGEST);
        for (int verb = from + 1; verb < limit && words.isWordOrSign(verb); verb++) {
            boolean disputes = DISPUTING.contains(words.lower(verb)) && !words.isWord(verb + 1);
            if (disputes || (CALLING.contains(words.lower(verb)) && words.isQuoteMark(verb + 1))) {
                Range cue = new Range(group(verb, from), verb + 1);
                return subjects.before(cue.from(), from)
                        .filter(subject -> subject.from() == from)
                        .map(subject -> spans(noun, subject, cue));
            }
        }
        return Optional.empty();
    }

    /** Has repeatedly denied: from the auxiliary on. */
    private int group(int verb, int from) {
        int at = verb;
        while (at - 1 > from && (words.isAuxiliary(at - 1) || words.isAdverb(at - 1))) {
            at--;
        }
        return at;
    }

    private AttributionSpans spans(int noun, Range subject, Range cue) {
        int start = words.is("determiner", noun - 1) ? noun - 1 : noun;
        List<Span> content = new ArrayList<>(List.of(words.span(new Range(start, noun + 1))));
        judgement(cue.to()).ifPresent(content::add);
        return new AttributionSpans(
                List.of(words.span(subject)),
                List.of(words.span(cue)),
                content,
                OptionalInt.empty(),
                Rule.NOUN.confidence(),
                Rule.NOUN.label());
    }

    /** What the claim is called, with its quotation marks. */
    private Optional<Span> judgement(int from) {
        int at = from + 1;
        int end = words.sentence(from).endToken();
        while (at < end && !words.isQuoteMark(at)) {
            at++;
        }
        return words.isQuoteMark(from) && at < end
                ? Optional.of(words.span(new Range(from, at + 1)))
                : Optional.empty();
    }

    private boolean isNew(AttributionSpans dispute, List<AttributionSpans> all) {
        Span verb = dispute.cue().get(0);
        return !layout.isFurniture(verb)
                && all.stream().noneMatch(each -> each.cue().stream().anyMatch(verb::overlaps));
    }

    /**
     * Who disputes a claim is no part of it. What stands between what is said and the noun is claimed as well: "called Roe a
     * swindler, who runs the port, a claim she denies".
     */
    private void put(AttributionSpans dispute, List<AttributionSpans> all) {
        Span noun = dispute.content().get(0);
        Sentence sentence = layout.sentenceAt(noun.start()).orElseThrow();
        for (int number = 0; number < all.size(); number++) {
            AttributionSpans each = all.get(number);
            Span whole = Span.covering(each.content());
            boolean before = sentence.span().contains(whole)
                    && !each.cue().isEmpty()
                    && each.cue().get(0).end() <= whole.start()
                    && whole.start() < noun.start();
            if (before && (whole.end() > noun.start() || isRelative(whole.end()))) {
                int end = words.token(layout.tokenAt(noun.start()) - 2).end();
                all.set(
                        number,
                        Subjects.with(
                                each,
                                each.source(),
                                List.of(new Span(whole.start(), Math.max(whole.start() + 1, end)))));
            }
        }
        all.add(dispute);
    }

    /** Whether a relative clause goes on behind a place: a swindler, who. */
    private boolean isRelative(int end) {
        int comma = layout.tokenAt(end);
        return words.has(comma, ",") && (words.has(comma + 1, "who") || words.has(comma + 1, "which"));
    }
}
