package org.secondsource.claim;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Evidence;

/**
 * Somebody denies a claim.
 *
 * @param claim id of the claim denied; empty where the report does not show which
 * @param by who denies, a name or a description as printed
 * @param strength how strongly
 * @param words the words that show the strength, as printed
 * @param sentence the sentence that carries the denial
 * @param evidence its words
 */
public record Denial(
        Optional<String> claim,
        String by,
        DenialStrength strength,
        String words,
        SentenceRef sentence,
        Evidence evidence) {
    public Denial {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(by);
        Objects.requireNonNull(strength);
        Objects.requireNonNull(words);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(evidence);
    }

    Denial of(String deniedClaim) {
        return new Denial(Optional.of(deniedClaim), by, strength, words, sentence, evidence);
    }
}
