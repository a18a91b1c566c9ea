package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of decision trees over features. Immutable, safe for use by many threads.
 *
 * <p>The trees are not walked one by one. All their conditions lie sorted by feature and threshold; those that are false
 * strike out the leaves they lead away from, and of each tree the first leaf left is its answer (QuickScorer, Lucchese et
 * al., SIGIR 2015). Most features of a block are nought, so that few conditions are even looked at.
 */
final class Trees {
    private final List<String> classes;
    private final double[] base;
    private final double[][] transitions;
    /** For feature f: its conditions are those from {@code firstCondition[f]} to before {@code firstCondition[f + 1]}. */
    private final int[] firstCondition;

    private final float[] threshold;
    private final int[] tree;
    /** The leaves of the tree that a false condition leaves over. */
    private final long[] rest;

    private final int[] firstLeaf;
    /** For each class its trees. */
    private final int[][] treesOf;

    private final float[] leaf;

    Trees(TreeSource source) {
        classes = List.copyOf(source.classes());
        base = source.base();
        transitions = source.transitions();
        List<TreeSource.Condition> conditions = source.sorted();
        int size = conditions.size();
        threshold = new float[size];
        tree = new int[size];
        rest = new long[size];
        firstCondition = new int[source.features() + 1];
        for (int at = 0; at < size; at++) {
            TreeSource.Condition condition = conditions.get(at);
            threshold[at] = condition.threshold();
            tree[at] = condition.tree();
            rest[at] = ~condition.left();
            firstCondition[condition.feature() + 1] = at + 1;
        }
        for (int feature = 1; feature < firstCondition.length; feature++) {
            firstCondition[feature] = Math.max(firstCondition[feature], firstCondition[feature - 1]);
        }
        firstLeaf = source.firstLeaves();
        treesOf = source.treesOf();
        leaf = source.leaves();
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
        long[] left = new long[firstLeaf.length];
        Arrays.fill(left, -1L);
        for (int feature = 0; feature + 1 < firstCondition.length; feature++) {
            strike(feature, values[feature], left);
        }
        double[] scores = new double[base.length];
        for (int of = 0; of < scores.length; of++) {
            double sum = base[of];
            for (int one : treesOf[of]) {
                sum += leaf[firstLeaf[one] + Long.numberOfTrailingZeros(left[one])];
            }
            scores[of] = sum;
        }
        return scores;
    }

    private void strike(int feature, float value, long[] left) {
        int end = firstCondition[feature + 1];
        for (int at = firstCondition[feature]; at < end && value > threshold[at]; at++) {
            left[tree[at]] &= rest[at];
        }
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
