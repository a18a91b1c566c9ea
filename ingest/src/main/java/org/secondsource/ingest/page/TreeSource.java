package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads trees from a text resource: lines {@code features NAME ...}, {@code classes NAME ...}, {@code base NUMBER ...} (one
 * per class), {@code tree CLASS NODE ...} with the nodes in pre-order, {@code FEATURE<THRESHOLD} (smaller or equal goes left)
 * or {@code =VALUE}, and {@code before NAME NUMBER ...}: the logarithms of how often a class follows class NAME.
 */
final class TreeSource {
    /** The leaves of a tree are the bits of a number. */
    private static final int MOST_LEAVES = Long.SIZE;

    /**
     * An inner node.
     *
     * @param left the leaves under its left child, as bits
     */
    record Condition(int feature, float threshold, int tree, long left) {}

    private final List<Condition> conditions = new ArrayList<>();
    private final List<Integer> treeClasses = new ArrayList<>();
    /** For each tree its leaves. */
    private final List<List<Float>> leaves = new ArrayList<>();

    private final int features;
    private List<String> classes = List.of();
    private double[] base = new double[0];
    private double[][] transitions = new double[0][];
    private int next;

    TreeSource(List<String> lines, List<String> names) {
        features = names.size();
        for (String line : lines) {
            String[] words = line.split(" ");
            List<String> rest = Arrays.asList(words).subList(1, words.length);
            switch (words[0]) {
                case "features" -> {
                    if (!rest.equals(names)) {
                        throw new IllegalArgumentException("the model was fitted on other features: " + rest);
                    }
                }
                case "classes" -> {
                    classes = List.copyOf(rest);
                    transitions = new double[rest.size()][rest.size()];
                }
                case "base" -> base = numbers(rest);
                case "before" -> transitions[classes.indexOf(rest.get(0))] = numbers(rest.subList(1, rest.size()));
                case "tree" -> tree(rest);
                default -> throw new IllegalArgumentException("not a line of a model: " + line);
            }
        }
    }

    private static double[] numbers(List<String> words) {
        return words.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private void tree(List<String> words) {
        treeClasses.add(Integer.valueOf(words.get(0)));
        leaves.add(new ArrayList<>());
        next = 1;
        node(words);
    }

    /** Reads a node and all under it; returns its leaves as bits. */
    private long node(List<String> words) {
        String word = words.get(next++);
        int tree = treeClasses.size() - 1;
        if (word.charAt(0) == '=') {
            List<Float> mine = leaves.get(tree);
            if (mine.size() >= MOST_LEAVES) {
                throw new IllegalArgumentException("a tree has more than " + MOST_LEAVES + " leaves");
            }
            mine.add(Float.valueOf(word.substring(1)));
            return 1L << (mine.size() - 1);
        }
        int cut = word.indexOf('<');
        long left = node(words);
        conditions.add(new Condition(
                Integer.parseInt(word.substring(0, cut)), Float.parseFloat(word.substring(cut + 1)), tree, left));
        return left | node(words);
    }

    int features() {
        return features;
    }

    List<String> classes() {
        return classes;
    }

    double[] base() {
        return base.clone();
    }

    double[][] transitions() {
        return transitions.clone();
    }

    /** The inner nodes by feature, then threshold. */
    List<Condition> sorted() {
        return conditions.stream()
                .sorted(Comparator.comparingInt(Condition::feature).thenComparing(Condition::threshold))
                .toList();
    }

    /** The class each tree speaks for. */
    List<Integer> treeClasses() {
        return List.copyOf(treeClasses);
    }

    /** The values of a tree's leaves, from left to right. */
    List<Float> leaves(int tree) {
        return List.copyOf(leaves.get(tree));
    }
}
