package org.secondsource.time;

/**
 * One reading of a word: its class and the value it has there.
 *
 * @param value number, index of a constant, minutes of a clock time or days since 1970, as the class has it
 * @param upper upper end of a vague number; otherwise the same
 */
record Tag(WordClass kind, double value, double upper) {
    Tag(WordClass kind, double value) {
        this(kind, value, value);
    }

    boolean isVague() {
        return upper > value;
    }

    int whole() {
        return (int) value;
    }
}
