package org.secondsource.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.secondsource.archive.OutletTally.Leaning;

/**
 * How an outlet works with sources, over the latest versions of all its articles in the archive. There is no score, and the
 * sample is what the archive happens to hold. Intervals take attributions for independent of one another, which those of
 * one article are not quite.
 *
 * @param name as on most of its articles
 * @param articles number of articles read
 * @param sayings number of attributions in them
 * @param named attributions to somebody with a name, of all that have a source
 * @param unnamed attributions to a source that is described but not named, of all that have a source
 * @param firstHand attributions that came through no other outlet, of all that have a source
 * @param leansOn outlets that words came through, the most often first, with the number of attributions
 * @param replies how often somebody was asked for comment, by what came of it
 */
public record OutletProfile(
        String name,
        long articles,
        long sayings,
        Share named,
        Share unnamed,
        Share firstHand,
        List<Leaning> leansOn,
        Map<String, Long> replies) {
    public OutletProfile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(named);
        Objects.requireNonNull(unnamed);
        Objects.requireNonNull(firstHand);
        leansOn = List.copyOf(leansOn);
        replies = Map.copyOf(replies);
    }
}
