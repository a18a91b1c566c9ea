package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.text.Span;

/**
 * Reads paragraphs that begin with a name and a colon: the lines of a conversation ("ROE: We will see."), the headline
 * "Roe: We will see". One such line alone, other than the headline and without quotation marks, is taken for a label.
 */
final class TranscriptReader {
    private static final int LONGEST_NAME = 5;
    /** From so many lines on, paragraphs with a name and a colon are a conversation. */
    private static final int CONVERSATION = 3;

    private final Words words;

    TranscriptReader(Words words) {
        this.words = words;
    }

    List<Candidate> read() {
        List<Candidate> lines = new ArrayList<>();
        Map<String, Integer> names = new TreeMap<>();
        for (Span paragraph : words.layout().paragraphs()) {
            Range range = words.range(paragraph);
            int colon = colon(range);
            if (colon > 0) {
                Range name = new Range(range.from(), colon);
                names.merge(words.span(name).of(words.layout().text()), 1, Integer::sum);
                lines.add(new Candidate(
                        List.of(name),
                        List.of(new Range(colon, colon + 1)),
                        List.of(new Range(colon + 1, range.to())),
                        Rule.TRANSCRIPT));
            }
        }
        boolean repeated = names.values().stream().anyMatch(count -> count > 1);
        boolean conversation = lines.size() >= CONVERSATION && repeated;
        lines.removeIf(line -> !conversation && !standsAlone(line));
        return lines;
    }

    /** The colon behind a name at the beginning of a paragraph; -1 if there is none. */
    private int colon(Range paragraph) {
        int at = paragraph.from();
        while (at < paragraph.to() && at - paragraph.from() <= LONGEST_NAME && isName(at)) {
            at++;
        }
        boolean named = at > paragraph.from() && at + 2 < paragraph.to() && words.has(at, ":");
        return named && !words.is("label", paragraph.from()) && !words.is("label", at - 1) ? at : -1;
    }

    private boolean isName(int at) {
        return words.token(at).isCapitalised()
                || Set.of("'s", "of", "the", "and").contains(words.lower(at));
    }

    private boolean standsAlone(Candidate line) {
        int first = line.content().get(0).from();
        return words.opensQuotation(first) || words.sentence(first).paragraph() == 0;
    }
}
