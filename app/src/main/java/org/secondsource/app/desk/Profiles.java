package org.secondsource.app.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.secondsource.archive.OutletTally;
import org.secondsource.archive.Page;
import org.secondsource.archive.Saying;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.SourceKind;

/** What outlets and sources are like over all articles of the archive. Safe for use by many threads. */
public final class Profiles {
    private final DataFolder data;
    private final CitedSources cited;

    Profiles(DataFolder data, Clock clock) {
        this.data = data;
        this.cited = new CitedSources(data.sayings(), clock);
    }

    /** The persons and institutions to whom most is attributed. */
    public CitedSources.Count mostCited() {
        return cited.count();
    }

    /** The outlets with most articles. */
    public List<OutletTally.Outlet> outlets(int most) {
        return data.outlets().most(most);
    }

    /** How an outlet works with sources; empty if no article of it was read. */
    public Optional<OutletProfile> outlet(String name) {
        return data.outlets().tally(name).map(Profiles::profile);
    }

    private static OutletProfile profile(OutletTally tally) {
        long all =
                tally.sayings().stream().mapToLong(OutletTally.Sayings::count).sum();
        long sourced = count(tally, kind -> kind != SourceKind.NONE);
        long unnamed = count(tally, kind -> kind == SourceKind.UNNAMED || kind == SourceKind.GROUP);
        long named = tally.sayings().stream()
                .filter(each -> each.kind() != SourceKind.NONE && each.named())
                .mapToLong(OutletTally.Sayings::count)
                .sum();
        long firstHand = tally.sayings().stream()
                .filter(each -> each.kind() != SourceKind.NONE && each.firstHand())
                .mapToLong(OutletTally.Sayings::count)
                .sum();
        return new OutletProfile(
                tally.outlet().name(),
                tally.outlet().articles(),
                all,
                new Share(named, sourced),
                new Share(unnamed, sourced),
                new Share(firstHand, sourced),
                tally.leanings(),
                tally.replies());
    }

    private static long count(OutletTally tally, java.util.function.Predicate<SourceKind> wished) {
        return tally.sayings().stream()
                .filter(each -> wished.test(each.kind()))
                .mapToLong(OutletTally.Sayings::count)
                .sum();
    }

    /**
     * All that a person, an institution or an outlet is said to have said, the latest first. Nobody is found by a
     * description: what unnamed sources say is theirs alone.
     *
     * @param after where to go on: {@link Page#next} of the part before; empty for the beginning
     * @param most how many to give at most
     */
    public Page<Saying> source(String name, Optional<String> after, int most) {
        return data.sayings().of(name, after, most);
    }

    /** Number of all that somebody is said to have said. */
    public long sayings(String name) {
        return data.sayings().count(name);
    }
}
