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

/** "The board put the toll at 22": whose figure it is. A book that is put at the end of a shelf has no figure. */
final class PutFigures {
    private static final Set<String> PUTTING = Set.of("put", "puts");

    /** Figures in words: at close to an hour, at half of that. */
    private static final Set<String> ROUND =
            Set.of("an", "a", "half", "dozens", "hundreds", "thousands", "millions", "twice");

    /** Words of what is counted: the number of people killed on the bridge. */
    private static final int COUNTED = 12;

    /** Words that may stand before a figure. */
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "some",
            "more",
            "less",
            "than",
            "at",
            "least",
            "nearly",
            "almost",
            "over",
            "under",
            "up",
            "to",
            "between",
            "roughly",
            "approximately",
            "just",
            "well",
            "only",
            "close");

    private final Layout layout;
    private final Words words;
    private final SubjectFinder subjects;

    PutFigures(Layout layout) {
        this.layout = layout;
        words = new Words(layout, LanguagePack.of(Language.ENGLISH).orElseThrow(), List.of());
        subjects = new SubjectFinder(words);
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Sentence sentence : layout.sentences()) {
            for (int verb = sentence.firstToken() + 1; verb + 4 < sentence.endToken(); verb++) {
                Span cue = words.token(verb).span();
                boolean open = PUTTING.contains(words.lower(verb))
                        && !layout.isFurniture(cue)
                        && all.stream().noneMatch(each -> each.cue().stream().anyMatch(cue::overlaps));
                if (open && hasFigure(verb, sentence)) {
                    put(verb, sentence).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private boolean hasFigure(int verb, Sentence sentence) {
        int at = verb + 2;
        int limit = Math.min(sentence.endToken() - 1, verb + COUNTED);
        while (at < limit && !words.has(at, "at") && (words.isWordOrSign(at) || words.has(at, ","))) {
            at++;
        }
        if (!words.has(at, "at")) {
            return false;
        }
        int figure = at + 1;
        while (figure < sentence.endToken()
                && (ABOUT.contains(words.lower(figure))
                        || "$\u00a3\u20ac".contains(words.token(figure).text()))) {
            figure++;
        }
        return words.token(figure).isNumeral() || words.is("number", figure) || ROUND.contains(words.lower(figure));
    }

    /** A comma before the figure: "the debt, with interest, at 290 million". */
    private boolean isSetOff(int comma, Sentence sentence) {
        for (int at = comma; words.has(comma, ",") && at < Math.min(sentence.endToken(), comma + COUNTED); at++) {
            if (words.has(at, "at") && words.has(at - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /** The subject, or "which" that takes one up, with the day between: "the Post, which on Friday had put". */
    private Optional<Range> subject(int group, Sentence sentence) {
        int at = group - 1;
        while (at > sentence.firstToken() && (words.isTime(at) || words.has(at, "on") || words.has(at, "in"))) {
            at--;
        }
        return words.has(at, "which") && words.has(at - 1, ",")
                ? Optional.of(new Range(at, at + 1))
                : subjects.before(group, sentence.firstToken());
    }

    private Optional<AttributionSpans> put(int verb, Sentence sentence) {
        int group = verb;
        while (group - 1 > sentence.firstToken() && (words.isAuxiliary(group - 1) || words.isAdverb(group - 1))) {
            group--;
        }
        int end = verb + 1;
        while (end < sentence.endToken()
                && (words.isWordOrSign(end)
                        || isSetOff(end, sentence)
                        || "$\u00a3\u20ac".contains(words.token(end).text()))) {
            end++;
        }
        Range cue = new Range(group, verb + 1);
        Range content = new Range(verb + 1, end);
        return subject(group, sentence)
                .map(subject -> new AttributionSpans(
                        List.of(words.span(subject)),
                        List.of(words.span(cue)),
                        List.of(words.span(content)),
                        OptionalInt.empty(),
                        Rule.FINITE.confidence(),
                        Rule.FINITE.label()));
    }
}
