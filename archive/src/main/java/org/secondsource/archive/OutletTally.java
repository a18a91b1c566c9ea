package org.secondsource.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.secondsource.attribution.SourceKind;

/**
 * What was counted over all articles of an outlet.
 *
 * @param outlet which, and how many articles
 * @param sayings attributions by kind of source
 * @param leanings outlets that words came through, the most often first
 * @param replies how often somebody was asked for comment, by what came of it
 */
public record OutletTally(Outlet outlet, List<Sayings> sayings, List<Leaning> leanings, Map<String, Long> replies) {
    public OutletTally {
        Objects.requireNonNull(outlet);
        sayings = List.copyOf(sayings);
        leanings = List.copyOf(leanings);
        replies = Map.copyOf(replies);
    }

    /**
     * An outlet.
     *
     * @param name as on most of its articles
     */
    public record Outlet(String name, long articles) {
        public Outlet {
            Objects.requireNonNull(name);
        }
    }

    /**
     * Attributions of one kind.
     *
     * @param named whether the speaker has a name that is certain
     * @param firstHand whether they came through no other outlet
     */
    public record Sayings(SourceKind kind, boolean named, boolean firstHand, long count) {
        public Sayings {
            Objects.requireNonNull(kind);
        }
    }

    /**
     * An outlet that words came through.
     *
     * @param times number of attributions
     */
    public record Leaning(String on, long times) {
        public Leaning {
            Objects.requireNonNull(on);
        }
    }
}
