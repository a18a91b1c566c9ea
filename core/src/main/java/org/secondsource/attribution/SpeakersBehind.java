package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * "The stairs were loose, two guests who know the owner said", "…, his sister, Ann Poe, told the Post": a sentence that
 * ends with who said it, where no reader saw it. What they said is all that stands before them. "The stairs, a guest had
 * told the Post, were loose": who said it stands between two commas, and what they said on both sides.
 */
final class SpeakersBehind {
    /** Verbs that may end the sentence, or stand before to whom it was said. */
    private static final Set<String> TELLING = Set.of("told", "tell", "tells");

    private static final Set<String> SAYING =
            Set.of("said", "say", "says", "confirmed", "added", "recalled", "acknowledged", "revealed");

    private static final Set<String> HAVING = Set.of("has", "have", "had", "later", "also");

    /** Words that name who was told: the Post, reporters outside the court. */
    private static final int LONGEST_AUDIENCE = 6;

    /** Words from which on a sentence without its speaker says something. */
    private static final int SHORTEST = 4;

    private final Layout layout;
    private final Words words;

    SpeakersBehind(Layout layout) {
        this.layout = layout;
        words = new Words(layout, LanguagePack.of(Language.ENGLISH).orElseThrow(), List.of());
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Sentence sentence : layout.sentences()) {
            verb(sentence, sentence.endToken())
                    .ifPresent(verb -> speaker(verb, sentence).ifPresent(source -> put(source, verb, all)));
            for (int comma = sentence.firstToken() + SHORTEST; comma + 2 < sentence.endToken(); comma++) {
                if (words.has(comma, ",")) {
                    between(comma, sentence, all);
                }
            }
        }
        return all;
    }

    /** Who speaks between two commas, of which this is the second. */
    private void between(int comma, Sentence sentence, List<AttributionSpans> all) {
        Optional<Integer> verb = verb(sentence, comma).filter(at -> TELLING.contains(words.lower(at)));
        Optional<Range> source = verb.flatMap(at -> clause(at, sentence));
        if (source.isEmpty()) {
            return;
        }
        Span cue = words.token(verb.get()).span();
        Span said = words.span(new Range(source.get().from(), comma));
        List<Span> contents = contents(source.get().from() - 2, comma + 1, sentence);
        int other = NEW_CLAUSE.contains(words.lower(comma + 1)) ? reversed(cue, said, all) : -1;
        if (other >= 0) {
            AttributionSpans each = all.get(other);
            all.set(
                    other,
                    new AttributionSpans(
                            each.source(), each.cue(), contents, each.parent(), each.confidence(), each.by()));
            return;
        }
        boolean free = words.quotation(verb.get()) < 0
                && all.stream().noneMatch(each -> each.cue().stream().anyMatch(said::overlaps))
                && all.stream().noneMatch(each -> each.source().stream().anyMatch(said::overlaps));
        if (free) {
            all.add(new AttributionSpans(
                    List.of(words.span(source.get())),
                    List.of(cue),
                    contents,
                    OptionalInt.empty(),
                    Rule.FINITE.confidence(),
                    "rule:speaker-between"));
        }
    }

    /** The attribution of these words to which a reader gave only what stands behind them: "…, he told the Post, and left". */
    private static int reversed(Span cue, Span said, List<AttributionSpans> all) {
        for (int number = 0; number < all.size(); number++) {
            AttributionSpans each = all.get(number);
            if (each.cue().stream().anyMatch(cue::overlaps)
                    && each.content().stream().allMatch(piece -> piece.start() >= said.end())) {
                return number;
            }
        }
        return -1;
    }

    /** From behind the comma before to the verb, if that is no more than somebody. */
    private Optional<Range> clause(int verb, Sentence sentence) {
        int last = verb;
        while (last > sentence.firstToken() && HAVING.contains(words.lower(last - 1))) {
            last--;
        }
        int comma = comma(last - 1, sentence);
        boolean speaks = comma > sentence.firstToken()
                && last - comma <= LONGEST_AUDIENCE
                && (isPerson(comma + 1, last) || isName(comma + 1, last))
                && !words.is("preposition", sentence.firstToken())
                && !words.isQuoteMark(sentence.firstToken());
        return speaks ? Optional.of(new Range(comma + 1, last)) : Optional.empty();
    }

    /** What stands before, and behind unless a new clause begins there. */
    private List<Span> contents(int last, int behind, Sentence sentence) {
        Span before = new Span(sentence.span().start(), words.token(last).end());
        int end = sentence.endToken();
        while (end > behind && !words.isWord(end - 1)) {
            end--;
        }
        boolean goesOn = end > behind && !NEW_CLAUSE.contains(words.lower(behind));
        return goesOn ? List.of(before, words.span(new Range(behind, end))) : List.of(before);
    }

    private static final Set<String> NEW_CLAUSE =
            Set.of("and", "but", "while", "as", "when", "though", "although", "so");

    /** The verb of saying behind which, up to a limit, only the hearers stand. */
    private Optional<Integer> verb(Sentence sentence, int limit) {
        int end = limit;
        while (end > sentence.firstToken() && !words.isWord(end - 1)) {
            end--;
        }
        for (int at = end - 1; at > sentence.firstToken() + SHORTEST && end - at <= LONGEST_AUDIENCE + 1; at--) {
            if (!words.isWordOrSign(at)) {
                return Optional.empty();
            }
            boolean told = TELLING.contains(words.lower(at)) && at + 1 < end && !words.is("pronoun", at + 1);
            boolean said = SAYING.contains(words.lower(at)) && (at + 1 == end || words.has(at + 1, "to"));
            if (told || said) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** From behind a comma up to the verb: somebody described or named. */
    private Optional<Range> speaker(int verb, Sentence sentence) {
        int last = verb;
        while (last > sentence.firstToken() && HAVING.contains(words.lower(last - 1))) {
            last--;
        }
        int end = words.has(last - 1, ",") ? last - 1 : last;
        int comma = comma(end - 1, sentence);
        if (comma > 0 && isName(comma + 1, end)) {
            int before = comma(comma - 1, sentence);
            comma = before > 0 && isPerson(before + 1, comma) ? before : comma;
        }
        boolean speaks =
                comma > 0 && (isPerson(comma + 1, end) || isName(comma + 1, end)) && saysEnough(comma, sentence);
        return speaks ? Optional.of(new Range(comma + 1, end)) : Optional.empty();
    }

    /** The last comma up to a token, -1 if a quotation mark or another stop comes first. */
    private int comma(int from, Sentence sentence) {
        for (int at = from; at > sentence.firstToken(); at--) {
            if (words.has(at, ",")) {
                return at;
            }
            if (!words.isWordOrSign(at) || words.isQuoteMark(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Two guests who know the owner", "his sister": begins as a noun phrase whose noun is a person's. */
    private boolean isPerson(int from, int end) {
        boolean begins = words.is("determiner", from) || words.token(from).isNumeral() || words.is("number", from);
        for (int at = from; begins && at < Math.min(end, from + LONGEST_AUDIENCE); at++) {
            if (PersonNouns.ours().contains(words.lower(at))) {
                return at + 1 == end || !words.isFinite(at + 1);
            }
            if (words.is("preposition", at) && !words.has(at, "of") || words.is("relative", at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isName(int from, int end) {
        if (from + 2 > end) {
            return false;
        }
        for (int at = from; at < end; at++) {
            if (!words.token(at).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** Before the speaker stands a clause of its own, not "when he came home". */
    private boolean saysEnough(int comma, Sentence sentence) {
        int first = sentence.firstToken();
        boolean dependent = words.is("subordinator", first)
                || words.is("preposition", first)
                || words.lower(first).endsWith("ing")
                || words.isQuoteMark(first);
        return !dependent && comma - first >= SHORTEST && words.holdsFinite(first, comma);
    }

    private void put(Range source, int verb, List<AttributionSpans> all) {
        Sentence sentence = words.sentence(verb);
        Span cue = words.token(verb).span();
        Span content =
                new Span(sentence.span().start(), words.token(source.from() - 2).end());
        boolean known = all.stream()
                .filter(each -> each.cue().stream().anyMatch(cue::overlaps))
                .anyMatch(each -> Span.covering(each.content()).start()
                        < words.token(source.from()).start());
        if (known) {
            return;
        }
        List<AttributionSpans> others =
                Nesting.keep(all, each -> each.cue().stream().noneMatch(cue::overlaps));
        all.clear();
        others.forEach(each -> all.add(cut(each, sentence, content.end())));
        all.add(new AttributionSpans(
                List.of(words.span(source)),
                List.of(cue),
                List.of(content),
                OptionalInt.empty(),
                Rule.FINITE.confidence(),
                "rule:speaker-behind"));
    }

    /** What somebody else says in the sentence ends before the speaker behind. */
    private static AttributionSpans cut(AttributionSpans spans, Sentence sentence, int end) {
        boolean reaches = spans.content().stream()
                .anyMatch(piece -> sentence.span().contains(piece) && piece.start() < end && piece.end() > end);
        if (!reaches) {
            return spans;
        }
        List<Span> content = spans.content().stream()
                .map(piece -> piece.start() < end && piece.end() > end ? new Span(piece.start(), end) : piece)
                .toList();
        return new AttributionSpans(
                spans.source(), spans.cue(), content, spans.parent(), spans.confidence(), spans.by());
    }
}
