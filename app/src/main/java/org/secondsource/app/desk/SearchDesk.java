package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchIndex;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.reading.Reading;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Finds articles and attributions, in an index made from the readings that are kept. If another program has the index open,
 * what that one last brought to the disk is searched. An index that is damaged, or was made from another archive, is made
 * anew, and that is told. Safe for use by many threads.
 */
public final class SearchDesk {
    /** Versions taken in between two commits: what a crash costs at most is to take them in again. */
    private static final int STRIDE = 200;

    /** Versions taken in before something else has its turn: some 60,000 a minute were measured. */
    private static final int SOME = 1_000;

    /** Where the hits of a search go on: how many there were before. More than five digits of them nobody looks through. */
    public static final String CURSOR = "[0-9]{1,5}";

    private static final int FURTHEST = 99_999;

    private final DataFolder data;
    private final ReadingShelf shelf;
    private final Overlay overlay;
    private final Consumer<Problem> problems;
    private @Nullable SearchIndex index;
    private volatile boolean checked;

    /** @param problems is told when the index has to be made anew */
    SearchDesk(ReadingShelf shelf, Overlay overlay, Consumer<Problem> problems) {
        this.data = shelf.data();
        this.shelf = shelf;
        this.overlay = overlay;
        this.problems = problems;
    }

    /** The best hits, the best first. */
    public List<Hit> find(SearchQuery query, int most) {
        return find(query, 0, most);
    }

    /**
     * The best hits after some of them, the best first.
     *
     * @param skipped how many of the best are left out
     */
    public List<Hit> find(SearchQuery query, int skipped, int most) {
        Optional<SearchIndex> open = index();
        return open.isPresent()
                ? open.get().search(query, skipped, most)
                : SearchIndex.searchCommitted(data.index(), query, skipped, most);
    }

    /**
     * Where the hits go on after a part of them; empty if that was the last.
     *
     * @param found how many there were from {@code skipped} on, of one more than {@code shown} asked for
     */
    public static Optional<String> next(int skipped, int shown, int found) {
        return found > shown && skipped + shown <= FURTHEST
                ? Optional.of(Integer.toString(skipped + shown))
                : Optional.empty();
    }

    /** How many versions are kept that cannot be found yet. */
    public long behind() {
        long upTo = index().map(SearchIndex::upTo).orElseGet(() -> SearchIndex.committedUpTo(data.index()));
        return data.articles().countSince(upTo);
    }

    /** Which of some articles a query finds anything in. */
    public Set<String> matching(SearchQuery query, Collection<String> articles) {
        return index().map(open -> open.matching(query, articles)).orElse(Set.of());
    }

    private synchronized Optional<SearchIndex> index() {
        if (index == null) {
            SearchIndex.openIfFree(data.index()).ifPresent(this::begin);
        }
        return Optional.ofNullable(index);
    }

    private void begin(SearchIndex open) {
        index = open;
        boolean foreign = open.upTo() > 0
                && data.articles().hash(open.upTo()).filter(open.hash()::equals).isEmpty();
        if (open.isBegunAnew()) {
            tell("it is damaged, or was made by another version of the program");
        } else if (foreign) {
            tell("it was made from another archive, or before this one was restored");
            open.clear();
        }
    }

    private void tell(String why) {
        problems.accept(new Problem(
                ProblemCode.REINDEXED,
                data.index().toString(),
                why + "; it is made anew from what is kept, and until then less is found"));
    }

    /** Whether this program has the index open, and so can take in what is new. */
    public boolean isOpenHere() {
        return index().isPresent();
    }

    /** Takes in what was read since; answers how many versions that were. */
    public int catchUp() {
        return index().map(open -> catchUp(open, Integer.MAX_VALUE)).orElse(0);
    }

    /**
     * Takes in a part of what was read since, so that whoever has other things to do is not kept from them for long; answers
     * whether more may be left.
     */
    public boolean catchUpSome() {
        return index().map(open -> catchUp(open, SOME) >= SOME).orElse(false);
    }

    /** Makes the index anew from what is read. */
    public void anew() {
        synchronized (this) {
            close();
            index = SearchIndex.anew(data.index());
            checked = true;
        }
        catchUp();
    }

    private int catchUp(SearchIndex open, int enough) {
        check(open);
        int taken = 0;
        List<Version> versions = waiting(open);
        while (!versions.isEmpty()) {
            for (Version version : versions) {
                take(open, version);
                taken++;
            }
            open.commit();
            versions = taken < enough ? waiting(open) : List.of();
        }
        return taken;
    }

    /** Once, by who takes in and not by who searches: every file is read for it. */
    private void check(SearchIndex open) {
        if (!checked) {
            checked = true;
            if (!open.isSound()) {
                tell("one of its files is damaged");
                open.clear();
            }
        }
    }

    /** Versions that were read and not taken in, up to the first that was not read yet. */
    private List<Version> waiting(SearchIndex open) {
        List<Version> waiting = new ArrayList<>();
        for (Version version : data.articles().since(open.upTo(), STRIDE)) {
            if (data.readings().reading(version.number()).isEmpty()) {
                return waiting;
            }
            waiting.add(version);
        }
        return waiting;
    }

    /** Only an article's latest version is found; what could not be read is passed over. */
    private void take(SearchIndex open, Version version) {
        Optional<Reading> reading = data.readings()
                .reading(version.number())
                .filter(kept -> isLatest(version, kept))
                .flatMap(kept -> shelf.kept(version.number()))
                .map(RawReading::reading);
        reading.ifPresentOrElse(each -> open.add(version, overlay.lay(each)), () -> open.passOver(version));
    }

    private boolean isLatest(Version version, KeptReading kept) {
        return data.articles()
                .latest(version.article().id())
                .filter(latest -> latest.number() == kept.version())
                .isPresent();
    }

    /** Takes a version in again that a user has corrected. */
    void renew(long version, Reading laid) {
        index().filter(open -> open.upTo() >= version).ifPresent(open -> {
            open.renew(version, laid);
            open.commit();
        });
    }

    synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
