package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses among proposed attributions: one token of a cue serves one attribution, and of two that claim the same words
 * in different ways the surer or, if equally sure, the longer one stays.
 */
final class Arbiter {
    private Arbiter() {}

    static List<Candidate> choose(List<Candidate> proposed) {
        List<Candidate> ranked = new ArrayList<>(proposed);
        ranked.sort(Comparator.comparingDouble((Candidate each) -> -each.rule().confidence())
                .thenComparingInt(each -> -each.contentSize())
                .thenComparing(each -> each.cue().get(0)));
        List<Candidate> kept = new ArrayList<>();
        Map<Integer, List<Candidate>> byToken = new HashMap<>();
        for (Candidate candidate : ranked) {
            boolean free = tokens(candidate)
                    .noneMatch(token -> byToken.getOrDefault(token, List.of()).stream()
                            .anyMatch(other -> excludes(other, candidate)));
            if (free) {
                kept.add(candidate);
                tokens(candidate)
                        .forEach(token -> byToken.computeIfAbsent(token, unseen -> new ArrayList<>())
                                .add(candidate));
            }
        }
        return kept;
    }

    /** The tokens of cue and source: candidates that share none of them do not exclude each other. */
    private static IntStream tokens(Candidate candidate) {
        return Stream.concat(candidate.cue().stream(), candidate.source().stream())
                .flatMapToInt(range -> IntStream.range(range.from(), range.to()));
    }

    private static boolean excludes(Candidate stronger, Candidate weaker) {
        if (Candidate.overlap(stronger.cue(), weaker.cue())) {
            return true;
        }
        boolean within = weaker.liesWithin(stronger) || stronger.liesWithin(weaker);
        if (within) {
            return false;
        }
        return Candidate.overlap(stronger.source(), weaker.cue()) || Candidate.overlap(stronger.cue(), weaker.source());
    }
}
