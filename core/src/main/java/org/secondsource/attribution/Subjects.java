package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;

/**
 * Puts right sources that are more or less than the subject of their verb: in "the memo, which the paper printed, said" the
 * memo speaks, in "researchers weighed nine cats and found" the researchers do, and in "letters show guards were warned"
 * the guards, not the letters, are who was warned.
 */
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");

    /** Words that may be missing from a source that breaks off. */
    private static final int GAP = 8;

    private final Words words;

    Subjects(Layout layout) {
        words = new Words(layout, LanguagePack.of(Language.ENGLISH).orElseThrow(), List.of());
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        List<AttributionSpans> mended = new ArrayList<>(found);
        SpanIndex<Integer> cues = cues(found);
        Set<Integer> moved = new TreeSet<>();
        for (int number = 0; number < mended.size(); number++) {
            AttributionSpans each = mended.get(number);
            if (each.source().size() == 1 && !each.cue().isEmpty()) {
                Set<Integer> inSource = new TreeSet<>(moved);
                inSource.addAll(cues.overlapping(each.source().get(0)));
                AttributionSpans whole = withoutVerb(each, mended, inSource);
                mended.set(number, whole);
                if (!whole.cue().equals(each.cue())) {
                    moved.add(number);
                }
            }
        }
        return mended;
    }

    /** The numbers of attributions by their first cues. */
    private static SpanIndex<Integer> cues(List<AttributionSpans> found) {
        SpanIndex.Builder<Integer> cues = new SpanIndex.Builder<>();
        for (int number = 0; number < found.size(); number++) {
            if (!found.get(number).cue().isEmpty()) {
                cues.add(number, found.get(number).cue().get(0));
            }
        }
        return cues.build();
    }

    /**
     * A source that stands in what is said of the subject is replaced by the whole subject, as rules read it.
     *
     * @param subject the source that rules find for the same cue
     */
    Optional<Span> whole(Span subject, Span source) {
        Range range = words.range(subject);
        int comma = range.from();
        while (comma < range.to() && !words.has(comma, ",")) {
            comma++;
        }
        boolean inside = comma > range.from()
                && comma + 1 < range.to()
                && source.start() > words.token(comma).start()
                && source.end() <= subject.end() + 1;
        return inside && isNounPhrase(range.from(), comma) && describes(comma + 1, range.to())
                ? Optional.of(subject)
                : Optional.empty();
    }

    /** Begins as the name or the description of somebody or something, and no verb makes it a clause. */
    private boolean isNounPhrase(int from, int to) {
        boolean begins = words.is("determiner", from) || words.token(from).isCapitalised();
        return begins
                && !words.is("preposition", from)
                && !words.is("subordinator", from)
                && !words.isAdverb(from)
                && !words.lower(from).endsWith("ing")
                && !words.holdsFinite(from, to);
    }

    /** Which the paper printed; the town's only doctor; a former clerk. */
    private boolean describes(int from, int to) {
        if (RELATIVE.contains(words.lower(from))) {
            return true;
        }
        if (words.is("determiner", from)) {
            return !words.token(from + 1).isCapitalised();
        }
        for (int at = from + 1; at + 1 < to && words.token(at - 1).isCapitalised(); at++) {
            if (Set.of("'s", "\u2019s", "'", "\u2019").contains(words.lower(at))) {
                return !words.token(at + 1).isCapitalised();
            }
        }
        return false;
    }

    private AttributionSpans withoutVerb(
            AttributionSpans spans, List<AttributionSpans> all, Set<Integer> cuesInSource) {
        Span source = spans.source().get(0);
        for (int number : cuesInSource) {
            if (isHeldIn(all.get(number), spans)) {
                return inside(number, spans, all);
            }
        }
        int cue = words.range(spans.cue().get(0)).from();
        Range range = words.range(source);
        if (isCutShort(range, cue)) {
            return with(spans, List.of(words.span(new Range(range.from(), cue))), spans.content());
        }
        int document = documentBefore(range.from(), spans.cue());
        if (document >= 0) {
            return shown(document, spans);
        }
        boolean second = range.to() == cue - 1 && (words.has(cue - 1, "and") || words.has(cue - 1, "but"));
        int verb = second ? verb(range) : -1;
        return verb < 0 ? spans : with(spans, List.of(words.span(new Range(range.from(), verb))), spans.content());
    }

    /** "A neighbour who asked that | her name not be used | said": a source that breaks off goes on up to its verb. */
    private boolean isCutShort(Range source, int cue) {
        int last = source.to() - 1;
        boolean dangles =
                source.size() > 1 && (words.is("relative", last) || words.has(last, "to") || words.has(last, "of"));
        if (!dangles || cue - source.to() < 1 || cue - source.to() > GAP) {
            return false;
        }
        for (int at = source.to(); at < cue; at++) {
            if (!words.isWordOrSign(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first token of "a letter" in "a letter that the Post has obtained shows": the letter shows it, not the Post; -1 if it
     * is not so.
     */
    private int documentBefore(int source, List<Span> cue) {
        Range verbs = words.range(cue.get(cue.size() - 1));
        boolean relative = words.has(source - 1, "that") || words.has(source - 1, "which");
        boolean shows = verbs.size() > 1
                && SecondReading.SHOWING.contains(words.lower(verbs.to() - 1))
                && verbs.from() >= source;
        int noun = words.has(source - 2, ",") ? source - 3 : source - 2;
        if (!relative || !shows || noun < 0 || !SourceReader.isDocumentNoun(words.token(noun))) {
            return -1;
        }
        int start = noun;
        while (start > words.sentence(noun).firstToken() && words.isNounLike(start - 1)) {
            start--;
        }
        boolean determined = start > words.sentence(noun).firstToken() && words.is("determiner", start - 1);
        return determined ? start - 1 : start;
    }

    private AttributionSpans shown(int document, AttributionSpans spans) {
        int verb = words.range(spans.cue().get(spans.cue().size() - 1)).to() - 1;
        return new AttributionSpans(
                List.of(words.span(new Range(document, verb))),
                List.of(words.span(new Range(verb, verb + 1))),
                spans.content(),
                spans.parent(),
                spans.confidence(),
                spans.by());
    }

    /** Whether what the other source says ends with the subject of this one: letters show guards; were warned that. */
    private static boolean isHeldIn(AttributionSpans other, AttributionSpans spans) {
        Span source = spans.source().get(0);
        return !other.cue().isEmpty()
                && !other.source().isEmpty()
                && source.contains(other.cue().get(0))
                && source.contains(other.source().get(0))
                && source.start() == other.source().get(0).start()
                && Span.covering(other.content()).end() == source.end()
                && source.end() <= spans.cue().get(0).start();
    }

    /** All of it is what the other says; the subject is what stood for the whole content. */
    private static AttributionSpans inside(int number, AttributionSpans spans, List<AttributionSpans> all) {
        AttributionSpans other = all.get(number);
        Span subject = Span.covering(other.content());
        Span whole = new Span(subject.start(), Span.covering(spans.content()).end());
        all.set(number, with(other, other.source(), List.of(whole)));
        return with(spans, List.of(subject), spans.content());
    }

    /** The first finite verb of a phrase, behind its first noun, if no relative clause and no quotation is in it; else -1. */
    private int verb(Range range) {
        for (int at = range.from() + 1; at < range.to(); at++) {
            if (words.is("relative", at) || words.isQuoteMark(at) || words.has(at, ",")) {
                return -1;
            }
            boolean participle = words.endsInEd(at) && (words.is("preposition", at + 1) || !isVerbLike(at + 1));
            if (words.isFinite(at) && words.isNounLike(at - 1) && !participle) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an object or an adverb may begin here: followed 4,200 people, closed the hall. */
    private boolean isVerbLike(int at) {
        return words.is("determiner", at)
                || words.token(at).isNumeral()
                || words.token(at).isCapitalised()
                || words.is("pronoun", at)
                || words.is("number", at);
    }

    static AttributionSpans with(AttributionSpans spans, List<Span> source, List<Span> content) {
        return new AttributionSpans(source, spans.cue(), content, spans.parent(), spans.confidence(), spans.by());
    }
}
