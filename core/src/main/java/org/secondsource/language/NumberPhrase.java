package org.secondsource.language;

/**
 * A number as it was read from words.
 *
 * @param words how many words it takes
 * @param value its value; the lower end of a vague number
 * @param upper the upper end of a vague number such as "dozens" ({@code 24..99}); the same as {@code value} otherwise
 * @param digits whether it begins with a digit
 * @param vague whether the words name no number but a size: "several", "scores", "dozens"
 */
public record NumberPhrase(int words, double value, double upper, boolean digits, boolean vague) {
    public NumberPhrase {
        if (words < 1 || !(value <= upper)) {
            throw new IllegalArgumentException(words + " words, " + value + ".." + upper);
        }
    }

    /** Whether it is a whole number between the two, both included. */
    public boolean isWholeWithin(int low, int high) {
        return !vague && value >= low && value <= high && value == Math.rint(value);
    }
}
