package org.secondsource.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.secondsource.SecondSourceException;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.Words;
import org.secondsource.archive.Sight;
import org.secondsource.archive.Watch;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.archive.sql.Watches;
import org.secondsource.ingest.feed.FeedEntry;
import org.secondsource.ingest.fetch.Validators;
import org.secondsource.ingest.source.Lookout;
import org.secondsource.ingest.source.Lookout.SawList;
import org.secondsource.ingest.source.Lookout.SawNothing;
import org.secondsource.ingest.source.Lookout.SawPage;
import org.secondsource.ingest.source.Lookout.Unchanged;
import org.secondsource.text.Stamp;

/**
 * Looks after what is watched: feeds and the articles they name, pages, folders, queries. An article that was seen is looked
 * at again with growing pauses, and only asked whether it has changed. Where a host wants to be left alone for a while, it
 * is. Used from one thread; several programs may do this for one archive.
 */
final class Patrol implements AutoCloseable {
    /** Watches, or pages, taken on in one round. */
    private static final int MOST = 64;

    /** Hosts asked at the same time; the fetcher keeps the requests to each apart. */
    private static final int AT_ONCE = 4;

    /** After this a page that a killed program took on is looked at by another; longer than any look lasts. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** Addresses taken on from one list at most: a sitemap holds up to 50,000, and they would take days. */
    private static final int MOST_ENTRIES = 1_000;

    /** Hits of a query that are counted. */
    private static final int MOST_HITS = 1_000;

    private final Newsroom newsroom;
    private final Watches watches;
    private final Lookout lookout;
    private final Findings findings;
    private final Clock clock;
    private final FolderNews folders;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<String, Instant> leftAlone = new ConcurrentHashMap<>();

    Patrol(Newsroom newsroom, Lookout lookout, Findings findings, Clock clock) {
        this.newsroom = newsroom;
        this.watches = newsroom.data().watches();
        this.lookout = lookout;
        this.findings = findings;
        this.clock = clock;
        this.folders = new FolderNews(clock);
    }

    /** Looks at all that is due; answers how many looks that were. */
    int round() {
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (Watch watch : due()) {
            if (watches.take(watch, clock.instant().plus(watch.order().every()))) {
                looks.add(() -> look(watch));
            }
        }
        all(looks);
        int count = looks.size();
        looks.clear();
        for (Sight sight : watches.dueSights(clock.instant(), MOST)) {
            if (watches.take(sight, clock.instant().plus(LEASE))) {
                looks.add(() -> look(sight));
            }
        }
        all(looks);
        return count + looks.size();
    }

    /** What has its time, and folders in which something was put. */
    private Set<Watch> due() {
        Set<Watch> due = new LinkedHashSet<>(watches.due(clock.instant(), MOST));
        watches.all().stream().filter(folders::hasNews).forEach(due::add);
        return due;
    }

    private void all(List<Callable<Boolean>> looks) {
        try {
            for (Future<Boolean> look : workers.invokeAll(looks)) {
                look.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SecondSourceException ours) {
                throw ours;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look(Watch watch) {
        String said = switch (watch.order().kind()) {
            case WEB -> lookAtWeb(watch);
            case FOLDER -> new FolderLook(watches, findings, clock).look(watch);
            case QUERY -> lookAtQuery(watch);
        };
        watches.looked(watch.number(), clock.instant(), said);
        return true;
    }

    private String lookAtQuery(Watch watch) {
        int hits = newsroom.search()
                .find(SearchQuery.parse(watch.order().target()), MOST_HITS)
                .size();
        return hits == MOST_HITS ? hits + " hits or more" : hits + (hits == 1 ? " hit" : " hits");
    }

    /** The address itself is looked at as often as the user wants; what it leads to has times of its own. */
    private String lookAtWeb(Watch watch) {
        String target = watch.order().target();
        watches.notice(watch.number(), List.of(target), clock.instant());
        Optional<Sight> sight = watches.sight(watch.number(), target);
        return sight.map(each -> ask(each, true)).orElse("no longer watched");
    }

    private boolean look(Sight sight) {
        ask(sight, false);
        return true;
    }

    /** @param root whether the address is the one that the user named */
    private String ask(Sight sight, boolean root) {
        URI address = URI.create(sight.address());
        String host = String.valueOf(address.getHost());
        Instant until = leftAlone.getOrDefault(host, Instant.MIN);
        if (until.isAfter(clock.instant())) {
            watches.saw(sight, root ? Optional.empty() : Optional.of(until));
            return host + " wants to be left alone until " + until;
        }
        Lookout.Sight seen = lookout.look(address, new Validators(sight.etag(), sight.lastModified()));
        if (seen instanceof SawList list) {
            return take(sight, list, root);
        }
        if (seen instanceof SawPage page) {
            return take(sight, page, root);
        }
        if (seen instanceof SawNothing nothing) {
            return fail(sight, nothing, root);
        }
        watches.saw(
                sight.seen(sight.etag(), sight.lastModified(), clock.instant()), root ? Optional.empty() : next(sight));
        return seen instanceof Unchanged ? "unchanged" : "";
    }

    private Sight seen(Sight sight, Validators validators) {
        return sight.seen(validators.etag(), validators.lastModified(), clock.instant());
    }

    private Optional<Instant> next(Sight sight) {
        return Patience.beforeLook(sight.looks() + 1, random)
                .map(wait -> clock.instant().plus(wait));
    }

    private String take(Sight sight, SawList list, boolean root) {
        list.list().problems().forEach(findings::problem);
        List<FeedEntry> entries = list.list().entries();
        List<String> addresses = new ArrayList<>();
        entries.stream()
                .limit(MOST_ENTRIES)
                .forEach(entry -> addresses.add(entry.address().toString()));
        if (root) {
            list.list().lists().forEach(inner -> addresses.add(inner.toString()));
        }
        int news = watches.notice(sight.watch(), addresses, clock.instant());
        entries.stream().limit(MOST_ENTRIES).forEach(entry -> hasten(sight.watch(), entry));
        watches.saw(seen(sight, list.validators()), root ? Optional.empty() : next(sight));
        return (entries.size() == 1 ? "1 entry, " : entries.size() + " entries, ") + news + " new";
    }

    /** What the list says was changed since we looked is looked at now. */
    private void hasten(long watch, FeedEntry entry) {
        Optional<Instant> changed = entry.modified().flatMap(Stamp::time).map(OffsetDateTime::toInstant);
        Optional<Instant> looked =
                watches.sight(watch, entry.address().toString()).flatMap(Sight::looked);
        if (changed.isPresent() && looked.isPresent() && changed.get().isAfter(looked.get())) {
            watches.hasten(watch, entry.address().toString(), clock.instant());
        }
    }

    private String take(Sight sight, SawPage page, boolean root) {
        page.intake().problems().forEach(findings::problem);
        String said = page.intake()
                .article()
                .map(article -> findings.take(article, page.body(), sight.address()))
                .orElse("no article there");
        if (root && page.intake().article().isEmpty() && !page.feeds().isEmpty()) {
            int news = watches.notice(
                    sight.watch(), page.feeds().stream().map(URI::toString).toList(), clock.instant());
            said = "no article there; it announces " + Words.count(page.feeds().size(), "feed") + ", " + news + " new";
        }
        watches.saw(seen(sight, page.validators()), root ? Optional.empty() : next(sight));
        return said;
    }

    private String fail(Sight sight, SawNothing nothing, boolean root) {
        findings.problem(nothing.problem());
        nothing.notBefore()
                .ifPresent(time ->
                        leftAlone.put(String.valueOf(URI.create(sight.address()).getHost()), time));
        Optional<Instant> again = nothing.notBefore().or(() -> next(sight));
        watches.saw(sight.seen(sight.etag(), sight.lastModified(), clock.instant()), root ? Optional.empty() : again);
        return nothing.problem().message();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
