package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;

/**
 * Makes contents take in whole quotations, and gives quotations without a cue of their own to the attribution they go on
 * with: the rest of a paragraph ("X," he said. "Y."), the next paragraph of a quotation left open, a paragraph that is
 * nothing but quotation behind one that ends with a quotation.
 */
final class QuotationJoiner {
    private final Words words;
    private final List<Candidate> candidates;

    private QuotationJoiner(Words words, List<Candidate> candidates) {
        this.words = words;
        this.candidates = new ArrayList<>(candidates);
    }

    static List<Candidate> join(Words words, List<Candidate> candidates) {
        QuotationJoiner joiner = new QuotationJoiner(words, candidates);
        joiner.candidates.replaceAll(joiner::takeInWholeQuotations);
        SpanIndex<Candidate> contents = joiner.contents();
        for (int number = 0; number < words.quotations().size(); number++) {
            joiner.attach(number, contents);
        }
        return joiner.candidates;
    }

    /** By the tokens of their contents; quotations that are attached later overlap no other quotation. */
    private SpanIndex<Candidate> contents() {
        SpanIndex.Builder<Candidate> contents = new SpanIndex.Builder<>();
        for (Candidate each : candidates) {
            each.content().forEach(piece -> contents.add(each, tokens(piece)));
        }
        return contents.build();
    }

    private static Span tokens(Range range) {
        return new Span(range.from(), range.to());
    }

    private Candidate takeInWholeQuotations(Candidate candidate) {
        int home = words.quotation(candidate.cue().get(0).from());
        List<Range> pieces = new ArrayList<>();
        for (Range piece : candidate.content()) {
            pieces.add(widened(piece, home));
        }
        return candidate.withContent(merged(pieces));
    }

    private Range widened(Range piece, int home) {
        int first = words.quotation(piece.from());
        int last = words.quotation(piece.to() - 1);
        int from = first >= 0 && first != home ? words.quotationRange(first).from() : piece.from();
        int to = last >= 0 && last != home ? words.quotationRange(last).to() : piece.to();
        return new Range(Math.min(from, piece.from()), Math.max(to, piece.to()));
    }

    private static List<Range> merged(List<Range> pieces) {
        List<Range> merged = new ArrayList<>();
        for (Range piece : new TreeSet<>(pieces)) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).to() >= piece.from()) {
                Range before = merged.get(last);
                merged.set(last, new Range(before.from(), Math.max(before.to(), piece.to())));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    /** Gives a quotation that no content holds to the attribution it goes on with. */
    private void attach(int number, SpanIndex<Candidate> contents) {
        Range quotation = words.quotationRange(number);
        if (isTaken(quotation, contents) || !isWholeSentence(quotation)) {
            return;
        }
        int previous = lastBefore(quotation.from());
        if (previous < 0) {
            return;
        }
        Candidate candidate = candidates.get(previous);
        if (goesOn(candidate, quotation)) {
            List<Range> pieces = new ArrayList<>(candidate.content());
            pieces.add(quotation);
            candidates.set(previous, candidate.withContent(merged(pieces)));
        }
    }

    private static boolean isTaken(Range quotation, SpanIndex<Candidate> contents) {
        return contents.overlapping(tokens(quotation)).stream()
                .anyMatch(each -> !quotation.contains(each.cue().get(0)));
    }

    /** Whether the quotation begins and ends with sentences, so that it stands for itself. */
    private boolean isWholeSentence(Range quotation) {
        boolean begins = words.sentence(quotation.from()).firstToken() == quotation.from();
        boolean ends = words.sentence(quotation.to() - 1).endToken() == quotation.to();
        return begins && ends && quotation.size() > 3;
    }

    /** The attribution outside quotations that ends last before the token {@code at}; -1 if there is none. */
    private int lastBefore(int at) {
        int best = -1;
        int bestEnd = -1;
        for (int index = 0; index < candidates.size(); index++) {
            Candidate candidate = candidates.get(index);
            boolean nested = words.quotation(candidate.cue().get(0).from()) >= 0;
            int end = end(candidate);
            if (!nested
                    && candidate.rule() != Rule.NOUN
                    && candidate.rule() != Rule.HEDGE
                    && end <= at
                    && end > bestEnd) {
                best = index;
                bestEnd = end;
            }
        }
        return best;
    }

    private static int end(Candidate candidate) {
        int end = candidate.cue().get(candidate.cue().size() - 1).to();
        for (Range piece : candidate.content()) {
            end = Math.max(end, piece.to());
        }
        for (Range piece : candidate.source()) {
            end = Math.max(end, piece.to());
        }
        return end;
    }

    private boolean goesOn(Candidate candidate, Range quotation) {
        int end = end(candidate) - 1;
        int gap = words.sentence(quotation.from()).index() - words.sentence(end).index();
        int paragraphs = words.sentence(quotation.from()).paragraph()
                - words.sentence(end).paragraph();
        boolean quoted = candidate.content().stream().anyMatch(this::endsInQuotation);
        if (paragraphs == 0) {
            return gap == 1;
        }
        return paragraphs == 1 && gap == 1 && quoted;
    }

    private boolean endsInQuotation(Range piece) {
        return words.quotation(piece.to() - 1) >= 0;
    }
}
