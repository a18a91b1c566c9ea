package org.secondsource.claim;

import java.util.List;
import java.util.Objects;

/**
 * The same utterance quoted by two articles.
 *
 * @param a what the one article quotes of it, in one sentence
 * @param b what the other quotes
 * @param kind how the two relate
 * @param shared number of words both print in the same order
 * @param changes the words that differ, "printed here → printed there", in order
 */
record QuoteMatch(List<Quoted> a, List<Quoted> b, Kind kind, int shared, List<String> changes) {
    QuoteMatch {
        a = List.copyOf(a);
        b = List.copyOf(b);
        Objects.requireNonNull(kind);
        changes = List.copyOf(changes);
    }

    /** How two quotations of one utterance relate. */
    enum Kind {
        /** Word for word the same. */
        SAME,
        /** One prints only part of what the other prints. */
        PART,
        /** One prints as a whole sentence what the other prints as the end of one that says "if" or "not" before it. */
        CUT,
        /** One leaves out words amid the other's without showing it: what stands apart there is run together. */
        SPLICED,
        /** Some words differ. */
        ALTERED
    }

    SentenceRef placeOfA() {
        return a.get(0).place();
    }

    SentenceRef placeOfB() {
        return b.get(0).place();
    }
}
