package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays the trees of a model out for {@link Trees}: class after class, as many trees in a number as fit into its bits. */
final class TreeRows {
    private final TreeSource source;
    private final int width;
    private final int perWord;
    private final int[] firstWord;
    /** For each tree the first of its bits in a row. */
    private final int[] place;

    private final float[] leaves;

    TreeRows(TreeSource source) {
        this.source = source;
        List<Integer> classOf = source.treeClasses();
        int most = 1;
        for (int tree = 0; tree < classOf.size(); tree++) {
            most = Math.max(most, source.leaves(tree).size());
        }
        width = most;
        perWord = Long.SIZE / width;
        firstWord = new int[source.base().length + 1];
        place = new int[classOf.size()];
        for (int of = 0; of + 1 < firstWord.length; of++) {
            firstWord[of + 1] = firstWord[of] + places(of, classOf);
        }
        leaves = new float[firstWord[firstWord.length - 1] * Long.SIZE];
        for (int tree = 0; tree < place.length; tree++) {
            List<Float> values = source.leaves(tree);
            for (int leaf = 0; leaf < values.size(); leaf++) {
                leaves[place[tree] + leaf] = values.get(leaf);
            }
        }
    }

    /** Gives the trees of a class their places; returns how many numbers they take. */
    private int places(int of, List<Integer> classOf) {
        int trees = 0;
        for (int tree = 0; tree < place.length; tree++) {
            if (classOf.get(tree) == of) {
                place[tree] = (firstWord[of] + trees / perWord) * Long.SIZE + trees % perWord * width;
                trees++;
            }
        }
        return (trees + perWord - 1) / perWord;
    }

    int width() {
        return width;
    }

    int[] firstWord() {
        return firstWord.clone();
    }

    float[] leaves() {
        return leaves.clone();
    }

    /** What a value above a threshold leaves of a row: the false conditions up to there are taken together. */
    static final class Step {
        private final float threshold;
        /** The words of a row that get smaller. */
        private final int[] words;
        /** What is left of each. */
        private final long[] left;

        private Step(float threshold, long[] row) {
            this.threshold = threshold;
            words = IntStream.range(0, row.length)
                    .filter(word -> row[word] != -1L)
                    .toArray();
            left = Arrays.stream(words).mapToLong(word -> row[word]).toArray();
        }

        float threshold() {
            return threshold;
        }

        void strike(long[] row) {
            for (int at = 0; at < words.length; at++) {
                row[words[at]] &= left[at];
            }
        }
    }

    /** For each feature its steps, from the lowest threshold to the highest. */
    Step[][] steps() {
        Map<Integer, List<TreeSource.Condition>> byFeature =
                source.sorted().stream().collect(Collectors.groupingBy(TreeSource.Condition::feature));
        return IntStream.range(0, source.features())
                .mapToObj(feature -> steps(byFeature.getOrDefault(feature, List.of())))
                .toArray(Step[][]::new);
    }

    /** @param conditions of one feature, by threshold */
    private Step[] steps(List<TreeSource.Condition> conditions) {
        List<Step> steps = new ArrayList<>();
        long[] row = new long[firstWord[firstWord.length - 1]];
        Arrays.fill(row, -1L);
        for (int at = 0; at < conditions.size(); at++) {
            TreeSource.Condition condition = conditions.get(at);
            int bit = place[condition.tree()];
            row[bit / Long.SIZE] &= ~(condition.left() << bit % Long.SIZE);
            if (at + 1 == conditions.size() || conditions.get(at + 1).threshold() > condition.threshold()) {
                steps.add(new Step(condition.threshold(), row));
            }
        }
        return steps.toArray(Step[]::new);
    }
}
