package org.secondsource.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pattern found in a sentence.
 *
 * @param words of the sentence
 * @param from index of its first word
 * @param to index after its last
 * @param tags the readings of those words that the pattern took by class, in order
 */
record Match(Grammar.Rule rule, List<Word> words, int from, int to, List<Tag> tags) {

    int length() {
        return to - from;
    }

    int start() {
        return words.get(from).start();
    }

    int end() {
        return words.get(to - 1).end();
    }

    Word first() {
        return words.get(from);
    }

    Word last() {
        return words.get(to - 1);
    }

    /** The word {@code steps} behind the match (0 is the next one); {@link Word#NONE} where the sentence ends before. */
    Word after(int steps) {
        return to + steps < words.size() ? words.get(to + steps) : Word.NONE;
    }

    /** The word {@code steps} in front of the match (0 is the one just before); {@link Word#NONE} if there is none. */
    Word before(int steps) {
        return from - 1 - steps >= 0 ? words.get(from - 1 - steps) : Word.NONE;
    }

    /** The same in lower case; empty where the sentence ends before. */
    String lowerAfter(int steps) {
        return after(steps).lower();
    }

    /** The same in lower case; empty where the sentence begins behind. */
    String lowerBefore(int steps) {
        return before(steps).lower();
    }

    boolean has(String lower) {
        for (int at = from; at < to; at++) {
            if (words.get(at).lower().equals(lower)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(String... lowers) {
        for (String lower : lowers) {
            if (has(lower)) {
                return true;
            }
        }
        return false;
    }

    /** The {@code number}-th tag of a class, from 0. */
    Optional<Tag> tag(WordClass kind, int number) {
        int seen = 0;
        for (Tag tag : tags) {
            if (tag.kind() == kind && seen++ == number) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    boolean has(WordClass kind) {
        return tag(kind, 0).isPresent();
    }

    /** The value of the first of {@code kinds} that the match has. */
    OptionalInt value(WordClass... kinds) {
        for (WordClass kind : kinds) {
            Optional<Tag> tag = tag(kind, 0);
            if (tag.isPresent()) {
                return OptionalInt.of(tag.get().whole());
            }
        }
        return OptionalInt.empty();
    }
}
