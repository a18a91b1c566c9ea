package org.secondsource.time;

import java.util.List;

/**
 * A word as the grammar sees it: part of a token ("third" of "third-quarter"), a token, or several ("two and a half",
 * "New Year's Eve").
 *
 * @param start of its first character in the text
 * @param end after its last
 * @param lower in lower case
 * @param capitalised whether it is printed with a capital
 * @param joined whether a hyphen ties it to the word before
 * @param literal code of the word in the grammar, -1 if no pattern has it
 * @param tags its classes
 */
record Word(int start, int end, String lower, boolean capitalised, boolean joined, int literal, List<Tag> tags) {

    /** Stands where a sentence has no word. */
    static final Word NONE = new Word(0, 0, "", false, false, -1, List.of());

    /** Whether it begins with a letter. */
    boolean isLetters() {
        return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    }

    /** Whether it is printed as names are. */
    boolean isName() {
        return capitalised && isLetters();
    }

    boolean is(WordClass kind) {
        for (Tag tag : tags) {
            if (tag.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The value it has as {@code kind}; 0 if it is none. */
    int value(WordClass kind) {
        for (Tag tag : tags) {
            if (tag.kind() == kind) {
                return tag.whole();
            }
        }
        return 0;
    }
}
