package org.secondsource.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribution in the making, in ranges of tokens.
 *
 * @param source who; empty if nobody
 * @param cue the words that attribute
 * @param content what is said, in pieces
 * @param rule which rule proposes it, and how sure that rule is
 */
record Candidate(List<Range> source, List<Range> cue, List<Range> content, Rule rule) {
    Candidate {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        Objects.requireNonNull(rule);
    }

    Candidate withContent(List<Range> other) {
        return new Candidate(source, cue, other, rule);
    }

    /** Whether source and cue lie within a piece of the other's content. */
    boolean liesWithin(Candidate other) {
        return holds(other.content, cue) && holds(other.content, source);
    }

    int contentSize() {
        int size = 0;
        for (Range piece : content) {
            size += piece.size();
        }
        return size;
    }

    static boolean overlap(List<Range> some, List<Range> others) {
        for (Range one : some) {
            for (Range other : others) {
                if (one.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean holds(List<Range> outer, List<Range> inner) {
        for (Range one : inner) {
            if (!holds(outer, one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<Range> outer, Range one) {
        for (Range piece : outer) {
            if (piece.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** A candidate, unless a part that must be there is missing. */
    static Optional<Candidate> of(List<Range> source, Range cue, List<Range> content, Rule rule) {
        boolean empty = content.isEmpty() || cue.isEmpty() || source.stream().anyMatch(Range::isEmpty);
        return empty ? Optional.empty() : Optional.of(new Candidate(source, List.of(cue), content, rule));
    }
}
