package org.secondsource.neural;

import java.util.List;
import java.util.Set;
import org.secondsource.text.Span;

/** The ends of a source: "The company today said" is said by the company. */
final class SourceEdges {
    /** Not the names of days: "a poll released Monday", "USA Today". */
    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

    private SourceEdges() {}

    /** Without the days behind the name; a source that is nothing else stays. */
    static Span withoutDays(String text, Span source) {
        List<Span> words = WordPiece.words(text, source);
        int last = words.size() - 1;
        while (last > 0 && isDay(text, words.get(last))) {
            last--;
        }
        return last == words.size() - 1
                ? source
                : new Span(source.start(), words.get(last).end());
    }

    private static boolean isDay(String text, Span word) {
        return DAYS.contains(word.of(text));
    }
}
