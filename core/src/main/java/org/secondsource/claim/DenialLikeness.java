package org.secondsource.claim;

/** How much of a denial's own words, or of their sense, a statement tells. Stateless once made. */
final class DenialLikeness {
    /** Share of the denial's own words, by rarity, that what it restates must hold. Set by hand on stories of our own. */
    private static final double LEAST_WORDS = 0.25;

    /** What holds so much of them is meant, whoever it names. */
    private static final double MOST_WORDS = 0.5;

    /** Or so likely to be the same by the trained decision; looser than a link, as a denial repeats little. */
    private static final double LEAST_ALIKE = 0.5;

    private final Similarities similarities;

    DenialLikeness(Similarities similarities) {
        this.similarities = similarities;
    }

    /** Share of the words the denial repeats that the statement holds, each by its rarity, 0..1. */
    double repeated(int at, DenialClues clues) {
        return similarities.share(clues.restated(), at);
    }

    /** Chance that the statement is one claim with the likest of the denial's own, 0..1. */
    double alike(int at, DenialClues clues) {
        return clues.own().stream()
                .filter(own -> own != at)
                .mapToDouble(own -> similarities.of(Math.min(at, own), Math.max(at, own)))
                .max()
                .orElse(0);
    }

    boolean repeatsSome(int at, DenialClues clues) {
        return repeated(at, clues) >= LEAST_WORDS;
    }

    boolean repeatsMost(int at, DenialClues clues) {
        return repeated(at, clues) >= MOST_WORDS;
    }

    boolean restates(int at, DenialClues clues) {
        return repeatsSome(at, clues) || alike(at, clues) >= LEAST_ALIKE;
    }

    /** Whether the statement says that something is not so where the denial says that it is, or the other way round. */
    boolean isTurned(int at, DenialClues clues) {
        return similarities.negates(at) != clues.object().negated();
    }
}
