package org.secondsource.claim;

import java.util.List;
import org.secondsource.text.Token;

/**
 * A part of a sentence that reports a fact.
 *
 * @param words its own
 * @param about whom or what it is told of, where that stands before it ("the mayor" of ", who resigned on Monday")
 * @param aside whether it stands inside or behind another clause
 */
record Clause(List<Token> words, List<Token> about, boolean aside) {
    Clause {
        words = List.copyOf(words);
        about = List.copyOf(about);
    }

    static Clause main(List<Token> words) {
        return new Clause(words, List.of(), false);
    }
}
