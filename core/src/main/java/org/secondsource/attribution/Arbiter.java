package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        for (Candidate candidate : ranked) {
            if (kept.stream().noneMatch(other -> excludes(other, candidate))) {
                kept.add(candidate);
            }
        }
        return kept;
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
