package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What trees laid out in rows answer is what walking them one by one answers. */
class TreesTest {
    private static final int FEATURES = 5;
    private static final int CLASSES = 3;

    private final Random random = new Random(11);
    private int leaves;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 31, 33, 64})
    void answersAsWalkingTheTreesDoes(int mostLeaves) {
        List<String> trees = new ArrayList<>();
        for (int tree = 0; tree < 40; tree++) {
            leaves = mostLeaves;
            trees.add("tree " + random.nextInt(CLASSES) + tree(6));
        }
        List<String> lines = new ArrayList<>(List.of("features a b c d e", "classes X Y Z", "base 0.5 0 -1"));
        lines.addAll(trees);
        Trees model = Trees.parse(lines, List.of("a", "b", "c", "d", "e"));

        for (int round = 0; round < 200; round++) {
            float[] values = new float[FEATURES];
            for (int feature = 0; feature < FEATURES; feature++) {
                values[feature] = random.nextInt(9) - 4;
            }
            double[] expected = {0.5, 0, -1};
            for (String tree : trees) {
                List<String> nodes = new ArrayList<>(List.of(tree.split(" ")));
                expected[Integer.parseInt(nodes.get(1))] += walk(nodes.subList(2, nodes.size()), values);
            }
            assertThat(model.scores(values)).containsExactly(expected);
        }
    }

    /** A tree with at most as many leaves as are left over, in pre-order. */
    private String tree(int depth) {
        if (depth == 0 || leaves < 2) {
            return " =" + (random.nextInt(200) - 100) / 64f;
        }
        leaves--;
        return " " + random.nextInt(FEATURES) + "<" + (random.nextInt(7) - 3) + tree(depth - 1) + tree(depth - 1);
    }

    /** Takes the nodes of a tree off the list; returns its answer. */
    private static float walk(List<String> nodes, float[] values) {
        String node = nodes.remove(0);
        if (node.startsWith("=")) {
            return Float.parseFloat(node.substring(1));
        }
        int cut = node.indexOf('<');
        float left = walk(nodes, values);
        float right = walk(nodes, values);
        boolean goesLeft =
                values[Integer.parseInt(node.substring(0, cut))] <= Float.parseFloat(node.substring(cut + 1));
        return goesLeft ? left : right;
    }
}
