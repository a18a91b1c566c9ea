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
 * <p>An inverted index from term to stories. Only an article's weightiest terms are looked up, and terms in too many
 * stories are passed over, so that the cost does not grow with what was seen.
 */
final class StoryIndex {
    /** Terms of an article that are looked up. */
    private static final int LOOKED_UP = 48;

    /** A term in more than this share of the open stories tells nothing (20th of them), but never fewer than this many. */
    private static final double COMMON_SHARE = 0.05;

    private static final int NEVER_COMMON = 512;

    /** Stories looked at for one term at most, so that 100,000 open stories cost no more than 40,000. */
    private static final int ALWAYS_COMMON = 2_000;

    private final List<OpenStory> slots = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Map<Integer, Postings> byTerm = new HashMap<>();
    private double[] scores = new double[64];
    private int open;

    /** An open story and the cosine of its terms with the article's. */
    record Candidate(OpenStory story, double cosine) {}

    /** Slots of the stories that hold one term. */
    private static final class Postings {
        private int[] slots = new int[2];
        private int size;

        void add(int slot) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size * 2);
            }
            slots[size++] = slot;
        }

        void remove(int slot) {
            for (int at = 0; at < size; at++) {
                if (slots[at] == slot) {
                    slots[at] = slots[--size];
                    return;
                }
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
        List<OpenStory> touched = touched(vector.greatest(LOOKED_UP));
        List<Candidate> rough = new ArrayList<>();
        for (OpenStory story : touched) {
            rough.add(new Candidate(story, scores[story.slot] / story.allNorm));
            scores[story.slot] = 0;
        }
        Comparator<Candidate> order =
                Comparator.comparingDouble((Candidate each) -> -each.cosine()).thenComparing(each -> each.story().id);
        rough.sort(order);
        return rough.stream()
                .limit(2L * most)
                .map(each -> new Candidate(each.story(), vector.dot(each.story().all) / each.story().allNorm))
                .sorted(order)
                .limit(most)
                .toList();
    }

    private List<OpenStory> touched(SparseVector looked) {
        if (scores.length < slots.size()) {
            scores = new double[slots.size() * 2];
        }
        List<OpenStory> touched = new ArrayList<>();
        int common = Math.min(ALWAYS_COMMON, Math.max(NEVER_COMMON, (int) (COMMON_SHARE * open)));
        for (int at = 0; at < looked.size(); at++) {
            Postings postings = byTerm.get(looked.term(at));
            if (postings == null || postings.size > common) {
                continue;
            }
            for (int each = 0; each < postings.size; each++) {
                OpenStory story = slots.get(postings.slots[each]);
                if (scores[story.slot] == 0) {
                    touched.add(story);
                }
                scores[story.slot] += looked.weight(at) * story.all.get(looked.term(at)) + Double.MIN_NORMAL;
            }
        }
        return touched;
    }

    long bytes() {
        return byTerm.values().stream()
                .mapToLong(each -> 4L * each.slots.length + 96)
                .sum();
    }
}
