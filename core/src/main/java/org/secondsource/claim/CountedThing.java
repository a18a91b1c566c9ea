package org.secondsource.claim;

import java.util.Optional;
import java.util.Set;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Stamp;

/**
 * A figure of one report with what is needed to compare it.
 *
 * @param noun stem of the noun counted; empty if none is printed
 * @param fate what befell those counted ("dead", "hurt"), empty if that is not what the sentence counts
 * @param words stems of the words around it
 * @param asOf the day it holds for, as TIMEX3 has it, where stated
 */
record CountedThing(
        Reading reading, Quantity quantity, String noun, String fate, Set<String> words, Optional<String> asOf) {

    String article() {
        return reading.article().id();
    }

    Optional<Stamp> published() {
        return reading.article().published();
    }

    /** Whether the two count the same: unit, noun, fate and part of a whole agree, and the sentences speak of the same. */
    boolean isSame(CountedThing other) {
        boolean alike = quantity.unit().equals(other.quantity.unit())
                && quantity.additive() == other.quantity.additive()
                && quantity.context().partOf().isPresent()
                        == other.quantity.context().partOf().isPresent()
                && fate.equals(other.fate);
        if (!alike) {
            return false;
        }
        boolean sameNoun = noun.equals(other.noun);
        boolean toll = !fate.isEmpty() && (noun.isEmpty() || other.noun.isEmpty());
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        boolean counted = !noun.isEmpty() || !fate.isEmpty();
        return (sameNoun || toll) && (counted ? shared >= 1 || !fate.isEmpty() : shared >= 2);
    }
}
