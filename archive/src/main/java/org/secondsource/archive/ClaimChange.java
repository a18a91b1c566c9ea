package org.secondsource.archive;

import java.util.List;
import java.util.Objects;
import org.secondsource.text.Span;

/**
 * One thing that an article says otherwise than its version before.
 *
 * @param kind what sort of change
 * @param before where it stood in the earlier version; empty if nothing of it did
 * @param after where it stands in the later version; empty if nothing of it does
 * @param was what was said, in few words; empty if nothing was
 * @param is what is said now, in few words; empty if nothing is
 */
public record ClaimChange(ChangeKind kind, List<Span> before, List<Span> after, String was, String is) {
    public ClaimChange {
        Objects.requireNonNull(kind);
        before = List.copyOf(before);
        after = List.copyOf(after);
        Objects.requireNonNull(was);
        Objects.requireNonNull(is);
    }
}
