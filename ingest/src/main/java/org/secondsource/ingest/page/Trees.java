package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of decision trees over features. Immutable, safe for use by many threads.
 *
 * <p>The trees are not walked one by one. A condition that is false strikes out the leaves it leads away from, and of each
 * tree the first leaf left is its answer (QuickScorer, Lucchese et al., SIGIR 2015). The leaves of all trees are the bits of
 * a row of numbers, several trees in one. What the false conditions of a feature strike out together is known beforehand for
 * each of its thresholds; most features of a block are nought and strike out nothing.
 */
final class Trees {
    private final List<String> classes;
    private final double[] base;
    private final double[][] transitions;
    /** For each feature its steps, from the lowest threshold to the highest. */
    private final TreeRows.Step[][] steps;

    /** For each class where its part of a row begins, and where the last one's ends. */
    private final int[] firstWord;

    /** How many bits a tree has. */
    private final int width;

    /** For each bit of a row the value of its leaf; 0 for bits that are no leaf. */
    private final float[] leaf;

    Trees(TreeSource source) {
        classes = List.copyOf(source.classes());
        base = source.base();
        transitions = source.transitions();
        TreeRows built = new TreeRows(source);
        firstWord = built.firstWord();
        width = built.width();
        leaf = built.leaves();
        steps = built.steps();
    }

    /**
     * @param lines of the resource
     * @param features the names the program gives its features; they must be the model's
     * @throws IllegalArgumentException if they are not, or a line cannot be read: the program was built wrongly
     */
    static Trees parse(List<String> lines, List<String> features) {
        return new Trees(new TreeSource(lines, features));
    }

    List<String> classes() {
        return classes;
    }

    /** How much better class {@code after} follows {@code before} than on average; 0 where the model does not say. */
    double transition(int before, int after) {
        return transitions[before][after];
    }

    /** The sum of the trees for each class. */
    double[] scores(float[] values) {
        long[] left = new long[firstWord[base.length]];
        Arrays.fill(left, -1L);
        for (int feature = 0; feature < steps.length; feature++) {
            strike(steps[feature], values[feature], left);
        }
        double[] scores = new double[base.length];
        for (int of = 0; of < scores.length; of++) {
            scores[of] = sum(of, left);
        }
        return scores;
    }

    private static void strike(TreeRows.Step[] steps, float value, long[] left) {
        int above = 0;
        while (above < steps.length && value > steps[above].threshold()) {
            above++;
        }
        if (above > 0) {
            steps[above - 1].strike(left);
        }
    }

    private double sum(int of, long[] left) {
        double sum = base[of];
        int perWord = Long.SIZE / width;
        for (int word = firstWord[of]; word < firstWord[of + 1]; word++) {
            long bits = left[word];
            int tree = word * Long.SIZE;
            for (int end = tree + perWord * width; tree < end; tree += width) {
                sum += leaf[tree + Long.numberOfTrailingZeros(bits)];
                bits >>>= width;
            }
        }
        return sum;
    }

    /** The scores as logarithms of probabilities. */
    double[] logProbabilities(float[] values) {
        double[] scores = scores(values);
        double highest = scores[0];
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        double scale = highest + Math.log(sum);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= scale;
        }
        return scores;
    }
}
