package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages two texts share: fingerprints both have, grown word by word to runs of equal words, and neighbouring
 * runs joined where only a few words between them differ. Stateless.
 */
final class PassageAligner {
    /** Words that may differ between two runs of one passage; an editor's insertion is rarely longer. */
    private static final int GAP = 8;

    /** Words that may differ where a passage frays at its ends, and equal ones needed to go on. */
    private static final int BAND = 3;

    private static final int TOEHOLD = 3;

    /** Equal words a passage needs. Shorter ones are names, titles and set phrases. */
    static final int LEAST = 12;

    /** Places of one fingerprint in one text that are looked at: refrains and tables repeat themselves. */
    private static final int MOST_PLACES = 8;

    private PassageAligner() {}

    /** In the order of the first text. */
    static List<SharedRun> align(WordText a, WordText b) {
        List<SharedRun> runs = runs(a, b);
        runs.sort(Comparator.comparingInt(SharedRun::firstA).thenComparingInt(SharedRun::firstB));
        List<SharedRun> passages = new ArrayList<>();
        for (SharedRun run : runs) {
            int last = passages.size() - 1;
            if (last >= 0 && follows(passages.get(last), run)) {
                passages.set(last, join(passages.get(last), run));
            } else if (last < 0 || run.firstA() >= passages.get(last).endA()) {
                passages.add(run);
            } else if (run.equal() > passages.get(last).equal()) {
                passages.set(last, run);
            }
        }
        passages.replaceAll(passage -> reach(a, b, passage));
        passages.removeIf(passage -> passage.equal() < LEAST);
        return passages;
    }

    /** Takes in equal words before and behind a passage that are too few for a fingerprint of their own. */
    private static SharedRun reach(WordText a, WordText b, SharedRun passage) {
        SharedRun wider = passage;
        SharedRun next = step(a, b, wider);
        while (next.equal() > wider.equal()) {
            wider = next;
            next = step(a, b, wider);
        }
        return wider;
    }

    /** One run of at least {@link #TOEHOLD} equal words beyond a band of {@link #BAND} differing ones, on either side. */
    private static SharedRun step(WordText a, WordText b, SharedRun passage) {
        for (int skip = 0; skip <= 2 * BAND; skip++) {
            for (int skipA = Math.max(0, skip - BAND); skipA <= Math.min(skip, BAND); skipA++) {
                int skipB = skip - skipA;
                SharedRun before = back(a, b, passage.firstA() - skipA, passage.firstB() - skipB);
                if (before.equal() >= TOEHOLD) {
                    return join(before, passage);
                }
                SharedRun after = on(a, b, passage.endA() + skipA, passage.endB() + skipB);
                if (after.equal() >= TOEHOLD) {
                    return join(passage, after);
                }
            }
        }
        return passage;
    }

    private static List<SharedRun> runs(WordText a, WordText b) {
        Map<Integer, List<Integer>> placesInB = new HashMap<>();
        for (int at = 0; at < b.prints(); at++) {
            List<Integer> places = placesInB.computeIfAbsent(b.print(at), key -> new ArrayList<>());
            if (places.size() < MOST_PLACES) {
                places.add(b.printAt(at));
            }
        }
        List<SharedRun> runs = new ArrayList<>();
        // For each diagonal, how far it is known already: neighbouring fingerprints lie in the same run.
        Map<Integer, Integer> known = new HashMap<>();
        for (int at = 0; at < a.prints(); at++) {
            for (int placeB : placesInB.getOrDefault(a.print(at), List.of())) {
                int placeA = a.printAt(at);
                if (known.getOrDefault(placeB - placeA, -1) < placeA) {
                    SharedRun run = grow(a, b, placeA, placeB);
                    known.put(placeB - placeA, Math.max(run.endA(), placeA + 1));
                    if (run.equal() >= WordText.RUN) {
                        runs.add(run);
                    }
                }
            }
        }
        return runs;
    }

    private static SharedRun grow(WordText a, WordText b, int placeA, int placeB) {
        return join(back(a, b, placeA, placeB), on(a, b, placeA, placeB));
    }

    /** Equal words before two places. */
    private static SharedRun back(WordText a, WordText b, int placeA, int placeB) {
        int grown = 0;
        while (placeA - grown > 0 && placeB - grown > 0 && a.word(placeA - grown - 1) == b.word(placeB - grown - 1)) {
            grown++;
        }
        return new SharedRun(placeA - grown, placeA, placeB - grown, placeB, grown);
    }

    /** Equal words from two places on. */
    private static SharedRun on(WordText a, WordText b, int placeA, int placeB) {
        int grown = 0;
        while (placeA + grown < a.words()
                && placeB + grown < b.words()
                && a.word(placeA + grown) == b.word(placeB + grown)) {
            grown++;
        }
        return new SharedRun(placeA, placeA + grown, placeB, placeB + grown, grown);
    }

    private static boolean follows(SharedRun before, SharedRun after) {
        int gapA = after.firstA() - before.endA();
        int gapB = after.firstB() - before.endB();
        return gapA >= 0 && gapB >= 0 && gapA <= GAP && gapB <= GAP;
    }

    private static SharedRun join(SharedRun before, SharedRun after) {
        return new SharedRun(
                before.firstA(), after.endA(), before.firstB(), after.endB(), before.equal() + after.equal());
    }
}
