package org.secondsource.story;

/**
 * Names a story while it lives, in the order stories were opened: {@code s1}, {@code s2}, ...
 *
 * @param number from 1
 */
public record StoryId(long number) implements Comparable<StoryId> {
    public StoryId {
        if (number < 1) {
            throw new IllegalArgumentException("stories are numbered from 1, not " + number);
        }
    }

    @Override
    public int compareTo(StoryId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "s" + number;
    }
}
