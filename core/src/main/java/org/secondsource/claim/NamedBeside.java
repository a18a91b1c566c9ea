package org.secondsource.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the sentences of a story's statements name beside those who make them: each is read once, as it is held against every
 * statement that may deny it. Not thread-safe.
 */
final class NamedBeside {
    private final List<Piece> pieces;
    private final Map<Integer, List<Names.Parts>> named = new HashMap<>();

    NamedBeside(StoryView story) {
        pieces = story.pieces();
    }

    /** Whether the sentence of a statement, by its number, mentions somebody, but for those who make the statement. */
    boolean isNamed(Names.Parts somebody, int number) {
        return Deniers.isAmong(somebody, named.computeIfAbsent(number, each -> Deniers.named(pieces.get(each))));
    }
}
