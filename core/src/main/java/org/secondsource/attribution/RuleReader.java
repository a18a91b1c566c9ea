package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Reads attributions by rules alone: quotation marks, and a grammar around cue words for indirect speech. The fallback
 * where no model is at hand, and the baseline a model must beat. Stateless, safe for use by many threads.
 */
public final class RuleReader implements AttributionReader {

    @Override
    public List<AttributionSpans> read(Layout layout) {
        LanguagePack pack = LanguagePack.of(Language.ENGLISH).orElseThrow();
        Words words = new Words(layout, pack, QuotationFinder.find(layout));
        Grammar grammar = new Grammar(words);
        List<Candidate> proposed = new ArrayList<>();
        for (Sentence sentence : layout.sentences()) {
            proposed.addAll(grammar.read(sentence));
        }
        proposed.addAll(new TranscriptReader(words).read());
        List<Candidate> chosen = Arbiter.choose(QuotationJoiner.join(words, proposed));
        List<Candidate> kept =
                chosen.stream().filter(each -> !isStray(words, each, chosen)).toList();
        return spans(words, kept);
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
        for (Candidate candidate : ordered) {
            spans.add(new AttributionSpans(
                    printed(words, candidate.source()),
                    printed(words, candidate.cue()),
                    printed(words, candidate.content()),
                    parent(candidate, ordered),
                    candidate.rule().confidence(),
                    candidate.rule().label()));
        }
        return spans;
    }

    private static List<Span> printed(Words words, List<Range> ranges) {
        return ranges.stream().map(words::span).toList();
    }

    /** The smallest other attribution whose content holds this one's source and cue. */
    private static OptionalInt parent(Candidate candidate, List<Candidate> all) {
        int best = -1;
        for (int index = 0; index < all.size(); index++) {
            Candidate other = all.get(index);
            boolean smaller = best < 0 || other.contentSize() < all.get(best).contentSize();
            boolean larger = other.contentSize() > candidate.contentSize();
            if (larger && smaller && candidate.liesWithin(other)) {
                best = index;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
