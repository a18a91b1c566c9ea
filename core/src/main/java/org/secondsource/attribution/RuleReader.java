package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.secondsource.language.Language;
import org.secondsource.language.LanguageDetector;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;

/**
 * Reads attributions by rules alone: quotation marks, and a grammar around cue words for indirect speech. The fallback
 * where no model is at hand, and the baseline a model must beat. Stateless, safe for use by many threads.
 */
public final class RuleReader implements AttributionReader {
    /** In characters, marks included: what is shorter is more often a title or a word held at a distance. */
    private static final int SHORTEST = 25;

    private final LanguageDetector detector = new LanguageDetector();

    @Override
    public List<AttributionSpans> read(Layout layout) {
        List<Quotation> quotations = QuotationFinder.find(layout);
        Optional<LanguagePack> pack = LanguagePack.of(language(layout));
        return pack.map(known -> read(new Words(layout, known, quotations))).orElseGet(() -> unattributed(quotations));
    }

    private Language language(Layout layout) {
        return layout.article().masthead().language().map(Language::of).orElseGet(() -> detector.detect(layout.text()));
    }

    private static List<AttributionSpans> read(Words words) {
        boolean german = words.language() == Language.GERMAN;
        ClauseGrammar grammar = german ? new GermanGrammar(words) : new EnglishGrammar(words);
        List<Candidate> proposed = new ArrayList<>();
        for (Sentence sentence : words.layout().sentences()) {
            proposed.addAll(grammar.read(sentence));
        }
        proposed.addAll(new TranscriptReader(words).read());
        List<Candidate> chosen = Arbiter.choose(QuotationJoiner.join(words, proposed));
        SpanIndex<Integer> contents = contents(chosen);
        List<Candidate> kept = chosen.stream()
                .filter(each -> !isStray(words, each, around(each, chosen, contents)))
                .toList();
        List<AttributionSpans> found = new ArrayList<>(spans(words, kept));
        SpanIndex<Integer> keptContents = contents(kept);
        found.addAll(unattributed(words.quotations().stream()
                .filter(each -> standsAlone(words, words.range(each.span()), keptContents))
                .toList()));
        return found;
    }

    /** The numbers of the candidates by the tokens of their contents. */
    private static SpanIndex<Integer> contents(List<Candidate> candidates) {
        SpanIndex.Builder<Integer> builder = new SpanIndex.Builder<>();
        for (int number = 0; number < candidates.size(); number++) {
            for (Range piece : candidates.get(number).content()) {
                builder.add(number, span(piece));
            }
        }
        return builder.build();
    }

    private static Span span(Range range) {
        return new Span(range.from(), range.to());
    }

    /** Those in whose content the candidate's cue lies. */
    private static List<Candidate> around(Candidate candidate, List<Candidate> all, SpanIndex<Integer> contents) {
        return contents.overlapping(span(candidate.cue().get(0))).stream()
                .map(all::get)
                .toList();
    }

    /** A quotation of whole sentences that no attribution touches: whose words they are is left open. */
    private static boolean standsAlone(Words words, Range quotation, SpanIndex<Integer> contents) {
        boolean whole = words.sentence(quotation.from()).firstToken() == quotation.from()
                && words.sentence(quotation.to() - 1).endToken() == quotation.to();
        return whole && contents.overlapping(span(quotation)).isEmpty();
    }

    /** In a language whose grammar is not known the quotations alone are read, without saying whose they are. */
    private static List<AttributionSpans> unattributed(List<Quotation> quotations) {
        return quotations.stream()
                .filter(each -> each.depth() == 0 && each.span().length() >= SHORTEST)
                .map(each -> new AttributionSpans(
                        List.of(),
                        List.of(),
                        List.of(each.span()),
                        OptionalInt.empty(),
                        Rule.QUOTATION.confidence(),
                        Rule.QUOTATION.label()))
                .toList();
    }

    /** Inside a quotation that is given to nobody, speakers of the quotation seem to be those of the article: left out. */
    private static boolean isStray(Words words, Candidate candidate, List<Candidate> all) {
        boolean quoted = words.quotation(candidate.cue().get(0).from()) >= 0;
        return quoted
                && candidate.rule() != Rule.CONVERSATION
                && all.stream()
                        .noneMatch(each -> candidate.liesWithin(each) && each.contentSize() > candidate.contentSize());
    }

    private static List<AttributionSpans> spans(Words words, List<Candidate> chosen) {
        List<Candidate> ordered = new ArrayList<>(chosen);
        ordered.sort(
                Comparator.comparing((Candidate each) -> each.content().get(0).from())
                        .thenComparing(each -> -each.contentSize())
                        .thenComparing(each -> each.cue().get(0)));
        SpanIndex<Integer> contents = contents(ordered);
        List<AttributionSpans> spans = new ArrayList<>();
        for (int own = 0; own < ordered.size(); own++) {
            Candidate candidate = ordered.get(own);
            spans.add(new AttributionSpans(
                    printed(words, candidate.source()),
                    printed(words, candidate.cue()),
                    printed(words, candidate.content()),
                    parent(own, ordered, contents),
                    candidate.rule().confidence(),
                    candidate.rule().label()));
        }
        return spans;
    }

    private static List<Span> printed(Words words, List<Range> ranges) {
        return ranges.stream().map(words::span).toList();
    }

    /** The smallest attribution before this one whose content holds its source and cue. */
    private static OptionalInt parent(int own, List<Candidate> all, SpanIndex<Integer> contents) {
        Candidate candidate = all.get(own);
        TreeSet<Integer> near =
                new TreeSet<>(contents.overlapping(span(candidate.cue().get(0))));
        near.addAll(contents.overlapping(span(candidate.content().get(0))));
        int best = -1;
        for (int index : near.headSet(own)) {
            Candidate other = all.get(index);
            boolean smaller = best < 0 || other.contentSize() < all.get(best).contentSize();
            boolean larger = other.contentSize() > candidate.contentSize();
            boolean cited = candidate.rule() == Rule.CITING && other.rule() != Rule.CITING;
            boolean same = cited && candidate.content().equals(other.content());
            if (same || (larger && smaller && candidate.liesWithin(other))) {
                best = index;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
