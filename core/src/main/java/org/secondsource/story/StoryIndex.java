package org.secondsource.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the open stories that share telling terms with an article. Not thread-safe.
 *
 * <p>An inverted index from term to stories and weights. Only an article's weightiest terms are looked up, and terms in too
 * many stories are passed over, so that the work for an article has a bound however many stories are open; and what is looked
 * at lies side by side in memory, so that it does not get slower as the stories outgrow the caches.
 */
final class StoryIndex {
    /** Terms of an article that are looked up. */
    private static final int LOOKED_UP = 48;

    /** A term in more than this share of the open stories tells nothing (20th of them), but never fewer than this many. */
    private static final double COMMON_SHARE = 0.05;

    private static final int NEVER_COMMON = 512;

    /** Stories looked at for all terms of an article, the most telling term first, so that the cost has an end. */
    private static final int MOST_LOOKED_AT = 6_000;

    private static final Comparator<Candidate> NEAREST_FIRST =
            Comparator.comparingDouble((Candidate each) -> -each.cosine()).thenComparing(each -> each.story().id);

    /** Stands where no story is open; holds no term. */
    private static final OpenStory NONE = new OpenStory(new StoryId(1), -1);

    private final List<OpenStory> slots = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Map<Integer, Postings> byTerm = new HashMap<>();
    private double[] norms = new double[64];
    private double[] scores = new double[64];
    private int[] touched = new int[MOST_LOOKED_AT];
    private int open;

    /** An open story and the cosine of its terms with the article's. */
    record Candidate(OpenStory story, double cosine) {}

    int size() {
        return open;
    }

    OpenStory open(StoryId id) {
        return open(id, id);
    }

    /** @param family the story it was split from */
    OpenStory open(StoryId id, StoryId family) {
        int slot = free.isEmpty() ? slots.size() : free.remove(free.size() - 1);
        OpenStory story = new OpenStory(id, slot, family);
        if (slot == slots.size()) {
            slots.add(story);
        } else {
            slots.set(slot, story);
        }
        if (slot == norms.length) {
            norms = Arrays.copyOf(norms, slot * 2);
            scores = new double[slot * 2];
        }
        norms[slot] = 1;
        open++;
        return story;
    }

    /** The vector of a story has another length now. */
    void measure(OpenStory story) {
        norms[story.slot] = story.allNorm;
    }

    /**
     * These terms of a story have other weights now.
     *
     * @param held which of them it held before
     */
    void weigh(OpenStory story, SparseVector changed, boolean[] held) {
        for (int at = 0; at < changed.size(); at++) {
            int term = changed.term(at);
            Postings postings = byTerm.computeIfAbsent(term, key -> new Postings());
            if (!held[at]) {
                postings.count();
            }
            postings.put(story.slot, story.all.get(term));
        }
    }

    void unindex(OpenStory story, int term) {
        Postings postings = byTerm.get(term);
        if (postings == null) {
            return;
        }
        postings.remove(story.slot);
        if (postings.holders() == 0) {
            byTerm.remove(term);
        } else if (postings.isRareAgain()) {
            relist(postings, term, story);
        }
    }

    private void relist(Postings postings, int term, OpenStory left) {
        postings.relist();
        for (OpenStory story : slots) {
            if (story != left && story.all.contains(term)) {
                postings.count();
                postings.put(story.slot, story.all.get(term));
            }
        }
    }

    /** The story holds other terms now than before. */
    void replace(OpenStory story, SparseVector before) {
        for (int at = 0; at < before.size(); at++) {
            unindex(story, before.term(at));
        }
        SparseVector now = SparseVector.unit(story.all);
        weigh(story, now, new boolean[now.size()]);
        measure(story);
    }

    void close(OpenStory story) {
        for (int term : story.all.sortedKeys()) {
            unindex(story, term);
        }
        slots.set(story.slot, NONE);
        free.add(story.slot);
        open--;
    }

    /** The {@code most} stories nearest to the vector, nearest first, the older first among equals. */
    List<Candidate> nearest(SparseVector vector, int most) {
        int size = touch(vector.greatest(LOOKED_UP));
        Candidate[] rough = new Candidate[2 * most];
        int found = 0;
        for (int at = 0; at < size; at++) {
            int slot = touched[at];
            double cosine = scores[slot] / norms[slot];
            scores[slot] = 0;
            if (found < rough.length || cosine >= rough[found - 1].cosine()) {
                found = insert(rough, found, new Candidate(slots.get(slot), cosine));
            }
        }
        return Arrays.stream(rough, 0, found)
                .map(each -> new Candidate(each.story(), vector.dot(each.story().all) / each.story().allNorm))
                .sorted(NEAREST_FIRST)
                .limit(most)
                .toList();
    }

    /** Puts a candidate where it belongs among the nearest; the last falls out when they are too many. */
    private static int insert(Candidate[] nearest, int size, Candidate candidate) {
        int at = Math.min(size, nearest.length - 1);
        if (size == nearest.length && NEAREST_FIRST.compare(candidate, nearest[at]) > 0) {
            return size;
        }
        while (at > 0 && NEAREST_FIRST.compare(candidate, nearest[at - 1]) < 0) {
            nearest[at] = nearest[at - 1];
            at--;
        }
        nearest[at] = candidate;
        return Math.min(size + 1, nearest.length);
    }

    /** Sums up what stories share with a vector; returns how many have something in common with it. */
    private int touch(SparseVector looked) {
        int common = Math.max(NEVER_COMMON, (int) (COMMON_SHARE * open));
        int left = MOST_LOOKED_AT;
        int size = 0;
        for (int at : looked.byWeight()) {
            Postings postings = byTerm.get(looked.term(at));
            if (postings == null || !postings.isListed() || postings.holders() > Math.min(common, left)) {
                continue;
            }
            left -= postings.holders();
            size = touch(postings, looked.weight(at), size);
        }
        return size;
    }

    private int touch(Postings postings, float weight, int before) {
        int size = before;
        for (int at = 0; at < postings.holders(); at++) {
            int slot = postings.slot(at);
            if (scores[slot] == 0) {
                touched[size++] = slot;
            }
            scores[slot] += weight * postings.weight(at) + Double.MIN_NORMAL;
        }
        return size;
    }

    long bytes() {
        long fixed = 16L * norms.length + 4L * touched.length;
        return fixed + byTerm.values().stream().mapToLong(Postings::bytes).sum();
    }
}
