package org.secondsource.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the open stories that share telling terms with an article. Not thread-safe.
 *
 * <p>An inverted index from term to stories. Only an article's weightiest terms are looked up, and terms in too many
 * stories are passed over, so that the stories looked at have a bound.
 */
final class StoryIndex {
    /** Terms of an article that are looked up. */
    private static final int LOOKED_UP = 48;

    /** A term in more than this share of the open stories tells nothing (20th of them), but never fewer than this many. */
    private static final double COMMON_SHARE = 0.05;

    private static final int NEVER_COMMON = 512;

    /** Stories looked at for one term at most, so that 100,000 open stories cost no more than 40,000. */
    private static final int ALWAYS_COMMON = 2_000;

    /** Stories looked at for all terms of an article, the most telling term first, so that the cost has an end. */
    private static final int MOST_LOOKED_AT = 6_000;

    private static final Comparator<Candidate> NEAREST_FIRST =
            Comparator.comparingDouble((Candidate each) -> -each.cosine()).thenComparing(each -> each.story().id);

    private final List<OpenStory> slots = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Map<Integer, Postings> byTerm = new HashMap<>();
    private double[] scores = new double[64];
    private int open;

    /** An open story and the cosine of its terms with the article's. */
    record Candidate(OpenStory story, double cosine) {}

    /** Slots of the stories that hold one term, ascending: a word of every day stands in tens of thousands of them. */
    private static final class Postings {
        private int[] slots = new int[2];
        private int size;

        void add(int slot) {
            int at = -1 - Arrays.binarySearch(slots, 0, size, slot);
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size * 2);
            }
            System.arraycopy(slots, at, slots, at + 1, size - at);
            slots[at] = slot;
            size++;
        }

        void remove(int slot) {
            int at = Arrays.binarySearch(slots, 0, size, slot);
            if (at >= 0) {
                System.arraycopy(slots, at + 1, slots, at, size - at - 1);
                size--;
            }
        }
    }

    int size() {
        return open;
    }

    OpenStory open(StoryId id) {
        int slot = free.isEmpty() ? slots.size() : free.remove(free.size() - 1);
        OpenStory story = new OpenStory(id, slot);
        if (slot == slots.size()) {
            slots.add(story);
        } else {
            slots.set(slot, story);
        }
        open++;
        return story;
    }

    void index(OpenStory story, int term) {
        byTerm.computeIfAbsent(term, key -> new Postings()).add(story.slot);
    }

    void unindex(OpenStory story, int term) {
        Postings postings = byTerm.get(term);
        if (postings != null) {
            postings.remove(story.slot);
            if (postings.size == 0) {
                byTerm.remove(term);
            }
        }
    }

    void close(OpenStory story) {
        for (int term : story.all.sortedKeys()) {
            unindex(story, term);
        }
        free.add(story.slot);
        open--;
    }

    /** The {@code most} stories nearest to the vector, nearest first, the older first among equals. */
    List<Candidate> nearest(SparseVector vector, int most) {
        PriorityQueue<Candidate> rough = new PriorityQueue<>(NEAREST_FIRST.reversed());
        for (OpenStory story : touched(vector.greatest(LOOKED_UP))) {
            rough.add(new Candidate(story, scores[story.slot] / story.allNorm));
            scores[story.slot] = 0;
            if (rough.size() > 2 * most) {
                rough.remove();
            }
        }
        return rough.stream()
                .map(each -> new Candidate(each.story(), vector.dot(each.story().all) / each.story().allNorm))
                .sorted(NEAREST_FIRST)
                .limit(most)
                .toList();
    }

    private List<OpenStory> touched(SparseVector looked) {
        if (scores.length < slots.size()) {
            scores = new double[slots.size() * 2];
        }
        List<OpenStory> touched = new ArrayList<>();
        int common = Math.min(ALWAYS_COMMON, Math.max(NEVER_COMMON, (int) (COMMON_SHARE * open)));
        int left = MOST_LOOKED_AT;
        for (int at : looked.byWeight()) {
            Postings postings = byTerm.get(looked.term(at));
            if (postings == null || postings.size > Math.min(common, left)) {
                continue;
            }
            left -= postings.size;
            touch(postings, looked.term(at), looked.weight(at), touched);
        }
        return touched;
    }

    private void touch(Postings postings, int term, float weight, List<OpenStory> touched) {
        for (int each = 0; each < postings.size; each++) {
            OpenStory story = slots.get(postings.slots[each]);
            if (scores[story.slot] == 0) {
                touched.add(story);
            }
            scores[story.slot] += weight * story.all.get(term) + Double.MIN_NORMAL;
        }
    }

    long bytes() {
        return byTerm.values().stream()
                .mapToLong(each -> 4L * each.slots.length + 96)
                .sum();
    }
}
