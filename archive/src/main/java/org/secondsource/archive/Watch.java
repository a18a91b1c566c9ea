package org.secondsource.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is looked at again and again.
 *
 * @param number under which users know it
 * @param order what is to be looked at, and how often
 * @param next when it is to be looked at
 * @param looked when it was looked at last
 * @param said what came of that, in words for the reader; empty before the first look
 */
public record Watch(long number, Order order, Instant next, Optional<Instant> looked, String said) {
    public Watch {
        Objects.requireNonNull(order);
        Objects.requireNonNull(next);
        Objects.requireNonNull(looked);
        Objects.requireNonNull(said);
    }

    /** What can be watched. */
    public enum Kind {
        /** A feed, sitemap or page on the web; which of them is seen when it is looked at. */
        WEB,
        /** A folder on this machine, and the files in it. */
        FOLDER,
        /** A search: what happens to reports that it finds. */
        QUERY
    }

    /**
     * What is to be looked at, and how often.
     *
     * @param target an address, a folder's path, or a query
     * @param every time between two looks; at least a second
     */
    public record Order(Kind kind, String target, Duration every) {
        public Order {
            Objects.requireNonNull(kind);
            if (target.isBlank()) {
                throw new IllegalArgumentException("nothing to watch");
            }
            if (every.toSeconds() < 1) {
                throw new IllegalArgumentException("a watch needs at least a second between two looks");
            }
        }
    }
}
