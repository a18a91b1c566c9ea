package org.secondsource.claim;

import org.jspecify.annotations.Nullable;

/**
 * A word of a quotation. Two are equal if their keys are.
 *
 * @param key what it is compared by: alike for one word in the house styles of two reports
 * @param printed as the report prints it, in lower case; empty where it is part of the word before it, as in "we're"
 */
record QuotedWord(String key, String printed) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuotedWord word && key.equals(word.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
