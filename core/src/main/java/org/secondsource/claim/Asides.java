package org.secondsource.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.secondsource.language.WordList;

/**
 * Tells statements about the reporting itself (why a source is not named, what nobody would say, what could not be
 * checked) from those about the story. Immutable, safe for use by many threads.
 */
final class Asides {
    /** A statement with more content words reports something besides. */
    private static final int MOST_WORDS = 12;

    private static final Pattern ANY =
            Pattern.compile("\\b(?:" + String.join("|", WordList.lines(Asides.class, "en/asides.txt")) + ")");

    boolean matches(Piece piece) {
        return piece.wording().stems().size() <= MOST_WORDS && matches(piece.text());
    }

    static boolean matches(String statement) {
        return ANY.matcher(statement.toLowerCase(Locale.ROOT)).find();
    }
}
