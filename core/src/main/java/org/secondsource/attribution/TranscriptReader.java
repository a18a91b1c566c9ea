package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Span;

/**
 * Reads paragraphs that begin with a name and a colon: the lines of a {@link Conversation}, the headline "Roe: We will
 * see". One such line alone, other than the headline and without quotation marks, is taken for a label.
 */
final class TranscriptReader {
    private final Words words;

    TranscriptReader(Words words) {
        this.words = words;
    }

    List<Candidate> read() {
        List<Candidate> conversation = Conversation.read(words);
        if (!conversation.isEmpty()) {
            return conversation;
        }
        List<Candidate> lines = new ArrayList<>();
        for (Span paragraph : words.layout().paragraphs()) {
            Range range = words.range(paragraph);
            int colon = Conversation.colon(words, range);
            if (colon > 0 && standsAlone(colon + 1)) {
                lines.add(new Candidate(
                        List.of(new Range(Conversation.firstWord(words, range), colon)),
                        List.of(new Range(colon, colon + 1)),
                        List.of(new Range(colon + 1, range.to())),
                        Rule.TRANSCRIPT));
            }
        }
        return lines;
    }

    private boolean standsAlone(int first) {
        return words.opensQuotation(first) || words.sentence(first).paragraph() == 0;
    }
}
