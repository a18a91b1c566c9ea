package org.secondsource.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From scores to attributions. The twin of {@code training/decode.py}: change both or neither. Immutable.
 */
record Decoder(Settings settings) {

    /** Features are cut off here: beyond, a label is simply impossible (log probability). */
    private static final double LEAST = -6;

    /** Words that may be cues; most of them are, and the rest is for {@link #around} to refuse. */
    List<WordRange> cues(Scores tagged) {
        return Run.of(settings.tagger().path(tagged.favouring(Role.CUE, settings.cueBias())), Role.CUE);
    }

    /** The attribution around a candidate cue, if there is any. */
    Optional<Found> around(WordRange cue, Scores tagged, Scores around) {
        int[] labels = settings.around().path(around.favouring(Role.SOURCE, settings.sourceBias()));
        List<WordRange> content = Run.of(labels, Role.CONTENT);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<WordRange> source = Run.of(labels, Role.SOURCE).stream()
                .min(Comparator.comparingInt(cue::distance))
                .map(List::of)
                .orElse(List.of());
        List<WordRange> read =
                Run.of(labels, Role.CUE).stream().filter(cue::overlaps).toList();
        List<Double> features = new ArrayList<>();
        features.add(highest(tagged, cue));
        features.add(mean(around, cue));
        features.add(mean(around, labels, content));
        features.add(mean(around, labels, source));
        features.add(source.isEmpty() ? 0.0 : 1.0);
        features.add(Math.log(WordRange.length(content)));
        features.add(read.isEmpty() ? 0.0 : 1.0);
        return Optional.of(new Found(source, read.isEmpty() ? cue : read.get(0), content, confidence(features)));
    }

    private double confidence(List<Double> features) {
        double sum = settings.confidence().get(0);
        for (int feature = 0; feature < features.size(); feature++) {
            sum += settings.confidence().get(feature + 1) * Math.max(LEAST, features.get(feature));
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double highest(Scores tagged, WordRange cue) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int word = cue.first(); word <= cue.last(); word++) {
            highest = Math.max(highest, tagged.of(word, Role.CUE));
        }
        return highest;
    }

    private static double mean(Scores around, WordRange cue) {
        double sum = 0;
        for (int word = cue.first(); word <= cue.last(); word++) {
            sum += around.of(word, Role.CUE);
        }
        return sum / cue.length();
    }

    private static double mean(Scores around, int[] labels, List<WordRange> ranges) {
        double sum = 0;
        for (WordRange range : ranges) {
            for (int word = range.first(); word <= range.last(); word++) {
                sum += Math.max(LEAST, around.at(word, labels[word]));
            }
        }
        return ranges.isEmpty() ? 0 : sum / WordRange.length(ranges);
    }
}
