package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchIndex;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.reading.Reading;

/**
 * Finds articles and attributions, in an index made from the readings that are kept. If another program has the index open,
 * what that one last brought to the disk is searched. Safe for use by many threads.
 */
public final class SearchDesk {
    /** Versions taken in between two commits: what a crash costs at most is to take them in again. */
    private static final int STRIDE = 200;

    private final DataFolder data;
    private final ReadingShelf shelf;
    private final Overlay overlay;
    private @Nullable SearchIndex index;

    SearchDesk(ReadingShelf shelf, Overlay overlay) {
        this.data = shelf.data();
        this.shelf = shelf;
        this.overlay = overlay;
    }

    /** The best hits, the best first. */
    public List<Hit> find(SearchQuery query, int most) {
        Optional<SearchIndex> open = index();
        return open.isPresent()
                ? open.get().search(query, most)
                : SearchIndex.searchCommitted(data.index(), query, most);
    }

    /** Which of some articles a query finds anything in. */
    public Set<String> matching(SearchQuery query, Collection<String> articles) {
        return index().map(open -> open.matching(query, articles)).orElse(Set.of());
    }

    private synchronized Optional<SearchIndex> index() {
        if (index == null) {
            index = SearchIndex.openIfFree(data.index()).orElse(null);
        }
        return Optional.ofNullable(index);
    }

    /** Whether this program has the index open, and so can take in what is new. */
    public boolean isOpenHere() {
        return index().isPresent();
    }

    /** Takes in what was read since; answers how many versions that were. */
    public int catchUp() {
        return index().map(this::catchUp).orElse(0);
    }

    /** Makes the index anew from what is read. */
    public void anew() {
        synchronized (this) {
            close();
            index = SearchIndex.anew(data.index());
        }
        catchUp();
    }

    private int catchUp(SearchIndex open) {
        int taken = 0;
        List<Version> versions = waiting(open);
        while (!versions.isEmpty()) {
            for (Version version : versions) {
                take(open, version);
                taken++;
            }
            open.commit();
            versions = waiting(open);
        }
        return taken;
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
        reading.ifPresentOrElse(
                each -> open.add(version.number(), overlay.lay(each)), () -> open.passOver(version.number()));
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
            open.add(version, laid);
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
