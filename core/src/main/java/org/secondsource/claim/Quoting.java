package org.secondsource.claim;

import java.util.List;
import org.secondsource.text.Token;

/** Tells whether words end within a quotation. */
final class Quoting {
    private Quoting() {}

    /** Whether more double marks open than close among the words. */
    static boolean isOpen(List<Token> tokens) {
        return tokens.stream()
                                .filter(token -> token.text().matches("[\"\u201c\u201d]"))
                                .count()
                        % 2
                == 1;
    }
}
