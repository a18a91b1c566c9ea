package org.secondsource.claim;

import java.util.Optional;
import org.secondsource.attribution.Attribution;

/**
 * A denial whose target is still open.
 *
 * @param denial who denies how
 * @param denier attribution it is made in, where it was read as one
 * @param wordsAt index of the first denying word among the sentence's tokens
 * @param implied whether no word of denial is printed ("I never took a coin"): it counts only if its target is found
 * @param goesOn whether it is what the denier of the sentence before says next ("'It is false,' she said. 'Nobody came.'")
 */
record FoundDenial(Denial denial, Optional<Attribution> denier, int wordsAt, boolean implied, boolean goesOn) {

    FoundDenial(Denial denial, Optional<Attribution> denier, int wordsAt, boolean implied) {
        this(denial, denier, wordsAt, implied, false);
    }

    String article() {
        return place().article();
    }

    /** Number of the sentence. */
    int start() {
        return place().sentence();
    }

    SentenceRef place() {
        return denial.sentence();
    }
}
