package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Span;

/** What an encoder makes of one sentence: a vector of the whole, and one of each of its words where it stands. Immutable. */
public final class Meaning {
    private final float[] whole;
    private final List<Span> words;
    private final List<float[]> vectors;

    /**
     * @param whole of length 1 in the Euclidean sense; not copied
     * @param words the words within the text of the sentence, in order; one may stand for each of its syllables
     * @param vectors one for each word, of length 1, all as long as each other; not copied
     * @throws IllegalArgumentException if there is not one vector for each word
     */
    public Meaning(float[] whole, List<Span> words, List<float[]> vectors) {
        if (words.size() != vectors.size()) {
            throw new IllegalArgumentException(vectors.size() + " vectors for " + words.size() + " words");
        }
        this.whole = whole;
        this.words = List.copyOf(words);
        this.vectors = List.copyOf(vectors);
    }

    /** The vector of the whole; not a copy. */
    public float[] whole() {
        return whole;
    }

    /** Cosine of the vectors of two sentences, -1..1. */
    double likeness(Meaning other) {
        return product(whole, other.whole);
    }

    /**
     * What stands in some spans of the sentence, seen from the whole of it.
     *
     * @param spans within the text of the sentence; all of it is taken if no word stands in them
     */
    PartMeaning part(List<Span> spans) {
        List<float[]> inside = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Span word = words.get(at);
            if (spans.stream().anyMatch(span -> span.overlaps(word))) {
                inside.add(vectors.get(at));
            }
        }
        return new PartMeaning(inside.isEmpty() ? vectors : inside);
    }

    /** In four sums, which a processor can add to at once. */
    static double product(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int at = 0;
        for (; at + 3 < a.length; at += 4) {
            first += a[at] * b[at];
            second += a[at + 1] * b[at + 1];
            third += a[at + 2] * b[at + 2];
            fourth += a[at + 3] * b[at + 3];
        }
        for (; at < a.length; at++) {
            first += a[at] * b[at];
        }
        return first + second + third + fourth;
    }
}
