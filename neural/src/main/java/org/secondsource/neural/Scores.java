package org.secondsource.neural;

import java.nio.FloatBuffer;

/** How likely the network finds each label of each word of a window: natural logarithms of probabilities. Immutable. */
final class Scores {
    private final float[][] words;

    Scores(float[][] words) {
        this.words = words;
    }

    /**
     * Takes the scores at the first piece of each word.
     *
     * @param raw scores of a batch: rows of {@code length} pieces of {@link Role#LABELS} numbers
     */
    static Scores of(FloatBuffer raw, int row, int length, Window window) {
        float[][] words = new float[window.words().size()][Role.LABELS];
        for (int word = 0; word < words.length; word++) {
            int piece = window.words().get(word).firstPiece();
            raw.get((row * length + piece) * Role.LABELS, words[word]);
            normalise(words[word]);
        }
        return new Scores(words);
    }

    private static void normalise(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - highest);
        }
        float shift = (float) (highest + Math.log(sum));
        for (int label = 0; label < scores.length; label++) {
            scores[label] -= shift;
        }
    }

    int words() {
        return words.length;
    }

    float at(int word, int label) {
        return words[word][label];
    }

    /** How likely a word belongs to a role, whether it begins a run or not. */
    double of(int word, Role role) {
        double begins = words[word][role.begins()];
        double goesOn = words[word][role.goesOn()];
        double higher = Math.max(begins, goesOn);
        return higher + Math.log1p(Math.exp(Math.min(begins, goesOn) - higher));
    }

    /** The same with something added to both labels of a role. */
    Scores favouring(Role role, double bonus) {
        float[][] changed = new float[words.length][];
        for (int word = 0; word < words.length; word++) {
            changed[word] = words[word].clone();
            changed[word][role.begins()] += (float) bonus;
            changed[word][role.goesOn()] += (float) bonus;
        }
        return new Scores(changed);
    }
}
