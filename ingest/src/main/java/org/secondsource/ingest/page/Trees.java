package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of decision trees over features, read from a text resource: lines {@code features NAME ...}, {@code classes NAME ...},
 * {@code base NUMBER ...} (one per class), {@code tree CLASS NODE ...} with the nodes in pre-order, {@code FEATURE<THRESHOLD}
 * (smaller or equal goes left) or {@code =VALUE}, and {@code before NAME NUMBER ...}: the logarithms of how often a class
 * follows class NAME. Immutable, safe for use by many threads.
 */
final class Trees {
    private final List<String> classes;
    private final double[] base;
    private final double[][] transitions;
    /** For node n: feature (-1 for a leaf), threshold or value, number of the right child; the left one is n + 1. */
    private final int[] feature;

    private final float[] number;
    private final int[] right;
    private final int[] roots;
    private final int[] rootClass;

    private Trees(Source source) {
        classes = source.classes;
        base = source.base;
        transitions = source.transitions;
        feature = Arrays.copyOf(source.feature, source.size);
        number = Arrays.copyOf(source.number, source.size);
        right = Arrays.copyOf(source.right, source.size);
        roots = source.roots.stream().mapToInt(root -> root[0]).toArray();
        rootClass = source.roots.stream().mapToInt(root -> root[1]).toArray();
    }

    /**
     * @param lines of the resource
     * @param features the names the program gives its features; they must be the model's
     * @throws IllegalArgumentException if they are not, or a line cannot be read: the program was built wrongly
     */
    static Trees parse(List<String> lines, List<String> features) {
        return new Trees(new Source(lines, features));
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
        double[] scores = base.clone();
        for (int tree = 0; tree < roots.length; tree++) {
            int node = roots[tree];
            while (feature[node] >= 0) {
                node = values[feature[node]] <= number[node] ? node + 1 : right[node];
            }
            scores[rootClass[tree]] += number[node];
        }
        return scores;
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

    /** The model while it is read. */
    private static final class Source {
        private List<String> classes = List.of();
        private double[] base = new double[0];
        private double[][] transitions = new double[0][];
        private int[] feature = new int[4096];
        private float[] number = new float[4096];
        private int[] right = new int[4096];
        private int size;
        private final List<int[]> roots = new ArrayList<>();
        private int next;

        Source(List<String> lines, List<String> features) {
            for (String line : lines) {
                String[] words = line.split(" ");
                List<String> rest = Arrays.asList(words).subList(1, words.length);
                switch (words[0]) {
                    case "features" -> {
                        if (!rest.equals(features)) {
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
            roots.add(new int[] {size, Integer.parseInt(words.get(0))});
            next = 1;
            node(words);
        }

        private void node(List<String> words) {
            String word = words.get(next++);
            int at = add();
            if (word.charAt(0) == '=') {
                feature[at] = -1;
                number[at] = Float.parseFloat(word.substring(1));
                return;
            }
            int cut = word.indexOf('<');
            feature[at] = Integer.parseInt(word.substring(0, cut));
            number[at] = Float.parseFloat(word.substring(cut + 1));
            node(words);
            right[at] = size;
            node(words);
        }

        private int add() {
            if (size == feature.length) {
                feature = Arrays.copyOf(feature, size * 2);
                number = Arrays.copyOf(number, size * 2);
                right = Arrays.copyOf(right, size * 2);
            }
            return size++;
        }
    }
}
