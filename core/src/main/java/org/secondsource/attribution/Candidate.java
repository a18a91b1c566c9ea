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
        return content.stream().mapToInt(Range::size).sum();
    }

    static boolean overlap(List<Range> some, List<Range> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    static boolean holds(List<Range> outer, List<Range> inner) {
        return inner.stream().allMatch(one -> outer.stream().anyMatch(piece -> piece.contains(one)));
    }

    /** A candidate, unless a part that must be there is missing. */
    static Optional<Candidate> of(List<Range> source, Range cue, List<Range> content, Rule rule) {
        boolean empty = content.isEmpty() || cue.isEmpty() || source.stream().anyMatch(Range::isEmpty);
        return empty ? Optional.empty() : Optional.of(new Candidate(source, List.of(cue), content, rule));
    }
}
