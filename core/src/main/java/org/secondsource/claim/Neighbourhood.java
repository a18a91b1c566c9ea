package org.secondsource.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How alike the texts of one story are when their neighbours are looked at too: two sentences that resemble the same
 * third ones belong together even if they share few words. Nothing is worked out before it is asked for, as of single
 * reports it hardly ever is. Not thread-safe.
 */
final class Neighbourhood {
    /** Beyond this many texts the walk would cost more than it is worth; the plain likeness is taken. */
    private static final int MOST = 1000;

    private final List<Wording> texts;
    private @Nullable Walk walk;

    Neighbourhood(List<Wording> texts) {
        this.texts = List.copyOf(texts);
    }

    /** Whether the texts were too many to walk, so that likeness is all there is. */
    boolean isPlain() {
        return texts.size() > MOST;
    }

    double of(int a, int b) {
        if (isPlain()) {
            return a == b ? 1 : grams(a, b);
        }
        return walk().of(Math.min(a, b), Math.max(a, b));
    }

    /** How alike two texts are in their runs of characters, 0..1. */
    double grams(int a, int b) {
        return a != b && !isPlain()
                ? walk().plain(a, b)
                : texts.get(a).grams().likeness(texts.get(b).grams());
    }

    private Walk walk() {
        Walk known = walk == null
                ? new Walk(Grams.likenesses(texts.stream().map(Wording::grams).toList()))
                : walk;
        walk = known;
        return known;
    }
}
