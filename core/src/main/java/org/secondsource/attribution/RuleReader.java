package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Language;
import org.secondsource.language.LanguageDetector;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

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
        List<Candidate> kept =
                chosen.stream().filter(each -> !isStray(words, each, chosen)).toList();
        List<AttributionSpans> found = new ArrayList<>(spans(words, kept));
        found.addAll(unattributed(words.quotations().stream()
                .filter(each -> standsAlone(words, words.range(each.span()), kept))
                .toList()));
        return found;
    }

    /** A quotation of whole sentences that no attribution touches: whose words they are is left open. */
    private static boolean standsAlone(Words words, Range quotation, List<Candidate> kept) {
        boolean whole = words.sentence(quotation.from()).firstToken() == quotation.from()
                && words.sentence(quotation.to() - 1).endToken() == quotation.to();
        return whole && kept.stream().noneMatch(each -> Candidate.overlap(each.content(), List.of(quotation)));
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
                && all.stream()
                        .noneMatch(each -> candidate.liesWithin(each) && each.contentSize() > candidate.contentSize());
    }

    private static List<AttributionSpans> spans(Words words, List<Candidate> chosen) {
        List<Candidate> ordered = new ArrayList<>(chosen);
        ordered.sort(
                Comparator.comparing((Candidate each) -> each.content().get(0).from())
                        .thenComparing(each -> -each.contentSize())
                        .thenComparing(each -> each.cue().get(0)));
        List<AttributionSpans> spans = new ArrayList<>();
        for (int own = 0; own < ordered.size(); own++) {
            Candidate candidate = ordered.get(own);
            spans.add(new AttributionSpans(
                    printed(words, candidate.source()),
                    printed(words, candidate.cue()),
                    printed(words, candidate.content()),
                    parent(own, ordered),
                    candidate.rule().confidence(),
                    candidate.rule().label()));
        }
        return spans;
    }

    private static List<Span> printed(Words words, List<Range> ranges) {
        return ranges.stream().map(words::span).toList();
    }

    /** The smallest attribution before this one whose content holds its source and cue. */
    private static OptionalInt parent(int own, List<Candidate> all) {
        Candidate candidate = all.get(own);
        int best = -1;
        for (int index = 0; index < own; index++) {
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
