package org.secondsource.neural;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondsource.claim.Meaning;
import org.secondsource.claim.SentenceEncoder;

/**
 * What English sentences and their words mean, by a network of 35 MB that is read when the first sentence comes. Each
 * sentence runs through the network by itself, since int8 rounds a batch by its largest value: so what it means never
 * depends on what else is compared. The last ones read are kept. Safe for use by many threads.
 */
public final class LearnedEncoder implements SentenceEncoder {
    /** Sentences kept: those of some twenty reports, 35 MB. */
    private static final int KEPT = 2_000;

    private final Map<String, Meaning> kept = new LinkedHashMap<>();
    private @Nullable SentenceNetwork network;

    private LearnedEncoder() {}

    /** With the network of this module, which is not read before it is needed. */
    public static LearnedEncoder open() {
        return new LearnedEncoder();
    }

    @Override
    public List<Meaning> encode(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<String, Meaning> known = known(texts);
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        if (!missing.isEmpty()) {
            SentenceNetwork ready = network();
            List<Meaning> made = Cores.ALL.map(missing, ready::read);
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

    private synchronized Map<String, Meaning> known(List<String> texts) {
        Map<String, Meaning> known = new LinkedHashMap<>();
        for (String text : texts) {
            Optional.ofNullable(kept.get(text)).ifPresent(meaning -> known.put(text, meaning));
        }
        return known;
    }

    private synchronized void keep(List<String> texts, List<Meaning> made) {
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
