package org.secondsource.neural;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondsource.claim.SentenceEncoder;

/**
 * Vectors of English sentences by a network of 34 MB (bge-small-en-v1.5, int8) that is read when the first sentence comes.
 * Each sentence runs through the network by itself, since int8 rounds a batch by its largest value: so a vector never
 * depends on what else is compared. The last ones made are kept. Safe for use by many threads.
 */
public final class LearnedEncoder implements SentenceEncoder {
    /** Vectors kept: those of some forty reports, 12 MB. */
    private static final int KEPT = 4_000;

    private final Map<String, float[]> kept = new LinkedHashMap<>();
    private @Nullable SentenceNetwork network;

    private LearnedEncoder() {}

    /** With the network of this module, which is not read before it is needed. */
    public static LearnedEncoder open() {
        return new LearnedEncoder();
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<String, float[]> known = known(texts);
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        if (!missing.isEmpty()) {
            SentenceNetwork ready = network();
            List<float[]> made = Cores.ALL.map(missing, ready::vector);
            keep(missing, made);
            for (int number = 0; number < missing.size(); number++) {
                known.put(missing.get(number), made.get(number));
            }
        }
        return texts.stream()
                .map(text -> Objects.requireNonNull(known.get(text)))
                .toList();
    }

    private synchronized SentenceNetwork network() {
        SentenceNetwork ready = network == null ? SentenceNetwork.open() : network;
        network = ready;
        return ready;
    }

    private synchronized Map<String, float[]> known(List<String> texts) {
        Map<String, float[]> known = new LinkedHashMap<>();
        for (String text : texts) {
            Optional.ofNullable(kept.get(text)).ifPresent(vector -> known.put(text, vector));
        }
        return known;
    }

    private synchronized void keep(List<String> texts, List<float[]> made) {
        for (int number = 0; number < texts.size(); number++) {
            kept.put(texts.get(number), made.get(number));
        }
        var oldest = kept.keySet().iterator();
        while (kept.size() > KEPT) {
            oldest.next();
            oldest.remove();
        }
    }

    @Override
    public synchronized void close() {
        if (network != null) {
            network.close();
        }
    }
}
