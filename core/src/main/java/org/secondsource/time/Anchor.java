package org.secondsource.time;

import java.time.LocalDate;
import java.util.Objects;
import org.secondsource.text.Span;

/** What a time expression was counted from. */
public sealed interface Anchor {

    /** The expression names its calendar time in full: "27 November 2025". */
    record Stated() implements Anchor {}

    /** Counted from the day of publication: of the article, or of the post of a live blog that it stands in. */
    record Published(LocalDate day) implements Anchor {
        public Published {
            Objects.requireNonNull(day);
        }
    }

    /** The day of publication is unknown; this one was concluded from a caption, a dateline or a dated line. */
    record Inferred(LocalDate day, Span from) implements Anchor {
        public Inferred {
            Objects.requireNonNull(day);
            Objects.requireNonNull(from);
        }
    }

    /** Counted from the day on which the quoted words were spoken, named at {@code from}. */
    record Spoken(LocalDate day, Span from) implements Anchor {
        public Spoken {
            Objects.requireNonNull(day);
            Objects.requireNonNull(from);
        }
    }

    /** Counted from another time expression of the article, at {@code from}: "the year before", "that morning". */
    record Mentioned(LocalDate day, Span from) implements Anchor {
        public Mentioned {
            Objects.requireNonNull(day);
            Objects.requireNonNull(from);
        }
    }

    /** Nothing to count from. */
    record Unknown() implements Anchor {}
}
