package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Evidence;

/**
 * Somebody denies something.
 *
 * @param claim id of the claim denied; empty where the reports do not show which
 * @param by who denies, a name or a description as printed
 * @param strength how strongly
 * @param words the words that show the strength, as printed
 * @param denied what is denied, as the denial itself puts it; empty where it does not say
 * @param sentence the sentence that carries the denial
 * @param evidence its words, then those by which the denier goes on ("'No inspector came'")
 */
public record Denial(
        Optional<String> claim,
        String by,
        DenialStrength strength,
        String words,
        Optional<Evidence> denied,
        SentenceRef sentence,
        List<Evidence> evidence) {
    public Denial {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(by);
        Objects.requireNonNull(strength);
        Objects.requireNonNull(words);
        Objects.requireNonNull(denied);
        Objects.requireNonNull(sentence);
        evidence = List.copyOf(evidence);
    }

    Denial of(String deniedClaim) {
        return new Denial(Optional.of(deniedClaim), by, strength, words, denied, sentence, evidence);
    }
}
