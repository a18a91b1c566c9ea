package org.secondsource.provenance;

import java.util.Arrays;
import org.secondsource.text.Span;

/**
 * A text as a row of hashed words with a few fingerprints of it. A fingerprint is the hash of {@value #RUN} words; of
 * every {@value #WINDOW} neighbouring ones the least is kept (winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003), so that
 * two texts with {@value #CERTAIN} words in common are certain to share one. About 80 are kept of an article.
 */
final class WordText {
    /** Words in a fingerprint. Measured on FNC-1 and ECB+ with the window: recall .99 of pairs that share a tenth. */
    static final int RUN = 8;

    static final int WINDOW = 8;

    /** Words that two texts must share in a row to be certain to share a fingerprint. */
    static final int CERTAIN = RUN + WINDOW - 1;

    private final int[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final int[] prints;
    private final int[] printsAt;

    private WordText(int[] hashes, int[] starts, int[] ends) {
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
        int[] runs = runs(hashes);
        int[] at = winnow(runs);
        printsAt = at;
        prints = Arrays.stream(at).map(each -> runs[each]).toArray();
    }

    static WordText of(String text) {
        int[] hashes = new int[text.length() / 4 + 8];
        int[] starts = new int[hashes.length];
        int[] ends = new int[hashes.length];
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            if (words == hashes.length) {
                hashes = Arrays.copyOf(hashes, words * 2);
                starts = Arrays.copyOf(starts, words * 2);
                ends = Arrays.copyOf(ends, words * 2);
            }
            starts[words] = at;
            int hash = 0x811C9DC5;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = (hash ^ Character.toLowerCase(text.charAt(at++))) * 0x01000193;
            }
            ends[words] = at;
            hashes[words++] = hash;
        }
        return new WordText(Arrays.copyOf(hashes, words), Arrays.copyOf(starts, words), Arrays.copyOf(ends, words));
    }

    int words() {
        return hashes.length;
    }

    int word(int at) {
        return hashes[at];
    }

    int prints() {
        return prints.length;
    }

    int print(int at) {
        return prints[at];
    }

    /** Number of the first word of a fingerprint. */
    int printAt(int at) {
        return printsAt[at];
    }

    /** The characters from word {@code first} to before word {@code end}. */
    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    private static int[] runs(int[] words) {
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        for (int at = 0; at < runs.length; at++) {
            int hash = 17;
            for (int word = at; word < at + RUN; word++) {
                hash = hash * 0x01000193 + words[word];
            }
            hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
            hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
            runs[at] = hash ^ hash >>> 16;
        }
        return runs;
    }

    /** Where the least run of each window lies; the last one among equals, as the paper advises. */
    private static int[] winnow(int[] runs) {
        int[] kept = new int[runs.length];
        int count = 0;
        int last = -1;
        int windows = runs.length == 0 ? 0 : Math.max(1, runs.length - WINDOW + 1);
        for (int window = 0; window < windows; window++) {
            int least = window;
            for (int at = window; at < Math.min(runs.length, window + WINDOW); at++) {
                least = runs[at] <= runs[least] ? at : least;
            }
            if (least != last) {
                kept[count++] = least;
                last = least;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
