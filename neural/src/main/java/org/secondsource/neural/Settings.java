package org.secondsource.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What decoding needs beside the network. All of it was fitted by {@code training/fit.py} on documents of the train part
 * of PolNeAR that the network never saw.
 *
 * @param longestWindow pieces, with the marks of start and end
 * @param cueBias added to the cue labels of the tagger, so that few cues escape the second reading
 * @param sourceBias added to the source labels of the second reading
 * @param threshold confidence from which an attribution is reported
 * @param nestedThreshold the same inside the content of another
 * @param confidence weights of the logistic regression: constant, then one per feature
 * @param nestedCues lower-case words of telling; the cue of an attribution inside a content holds one of them
 */
record Settings(
        int longestWindow,
        double cueBias,
        double sourceBias,
        double threshold,
        double nestedThreshold,
        List<Double> confidence,
        Viterbi tagger,
        Viterbi around,
        Set<String> nestedCues) {
    private static final Pattern SPACE = Pattern.compile(" +");

    /** As written by {@code training/export.py}. */
    static Settings of(InputStream file) {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the settings of the network", broken);
        }
        return new Settings(
                Integer.parseInt(text(properties, "longestWindow")),
                number(properties, "cueBias"),
                number(properties, "sourceBias"),
                number(properties, "threshold"),
                number(properties, "nestedThreshold"),
                List.copyOf(numbers(properties, "confidence")),
                viterbi(properties, "tagger"),
                viterbi(properties, "around"),
                Set.of(SPACE.split(text(properties, "nestedCues"))));
    }

    private static Viterbi viterbi(Properties properties, String name) {
        double[][] following = SPACE.splitAsStream(text(properties, "labels"))
                .map(label -> array(numbers(properties, name + ".after." + label)))
                .toArray(double[][]::new);
        return new Viterbi(
                array(numbers(properties, name + ".start")), following, number(properties, "transitionWeight"));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> numbers(Properties properties, String key) {
        return SPACE.splitAsStream(text(properties, key)).map(Double::valueOf).toList();
    }

    private static double number(Properties properties, String key) {
        return Double.parseDouble(text(properties, key));
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("the settings of the network lack " + key);
        }
        return value.strip();
    }
}
