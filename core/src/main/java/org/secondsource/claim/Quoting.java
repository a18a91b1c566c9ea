package org.secondsource.claim;

import java.util.List;
import java.util.Set;
import org.secondsource.text.Token;

/** Tells whether words end within a quotation. */
final class Quoting {
    private static final Set<String> MARKS = Set.of("\"", "\u201c", "\u201d");

    private Quoting() {}

    /** Whether more double marks open than close among the words. */
    static boolean isOpen(List<Token> tokens) {
        return tokens.stream().filter(token -> MARKS.contains(token.text())).count() % 2 == 1;
    }
}
