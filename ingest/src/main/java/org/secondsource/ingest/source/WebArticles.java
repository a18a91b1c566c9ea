package org.secondsource.ingest.source;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.document.DocumentReader;
import org.secondsource.ingest.feed.Feed;
import org.secondsource.ingest.feed.FeedEntry;
import org.secondsource.ingest.feed.FeedReader;
import org.secondsource.ingest.fetch.FetchResult;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.page.PageAddress;
import org.secondsource.ingest.page.PageReader;
import org.secondsource.ingest.page.ReadPage;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads articles from web addresses. An address may be a page, a document, or a list (feed, sitemap, OPML) whose articles
 * are then fetched in turn. Safe for use by many threads.
 */
final class WebArticles {
    /** Lists within lists followed at most: an index of sitemaps, or an OPML file of feeds, is one level. */
    private static final int DEEPEST = 2;

    private final Fetcher fetcher;
    private final PageReader pageReader;
    private final int atOnce;
    private final FeedReader feedReader = new FeedReader();

    /** @param atOnce how many hosts are asked at the same time */
    WebArticles(Fetcher fetcher, PageReader pageReader, int atOnce) {
        this.fetcher = fetcher;
        this.pageReader = pageReader;
        this.atOnce = atOnce;
    }

    void read(URI address, Consumer<Intake> sink) {
        FetchResult result = fetcher.fetch(address);
        if (result instanceof Fetched fetched && isList(fetched)) {
            readList(feedReader.read(text(fetched), fetched.address()), address, sink);
        } else {
            sink.accept(intake(result));
        }
    }

    /** Reads the one page or document an address leads to. */
    Intake readOne(String address) {
        return address(address)
                .map(uri -> intake(fetcher.fetch(uri)))
                .orElseGet(() -> Intake.of(new Problem(
                        ProblemCode.NOT_FETCHED,
                        address,
                        "not a valid address; spaces and other characters beyond ASCII must be encoded")));
    }

    static Optional<URI> address(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Reads every article a list names, following lists it names in turn. */
    void readList(Feed list, URI address, Consumer<Intake> sink) {
        Set<URI> seen = new HashSet<>();
        Deque<Level> lists = new ArrayDeque<>(List.of(new Level(list, address, 0)));
        try (Pipeline pipeline = new Pipeline(atOnce, sink)) {
            while (!lists.isEmpty()) {
                Level level = lists.remove();
                level.list().problems().forEach(problem -> pipeline.add(() -> Intake.of(problem)));
                if (level.list().kind() == Feed.Kind.NONE) {
                    pipeline.add(() -> Intake.of(notFetched(level.address(), "this is no feed we know")));
                }
                for (FeedEntry entry : level.list().entries()) {
                    if (seen.add(entry.address())) {
                        pipeline.add(() -> intake(fetcher.fetch(entry.address())));
                    }
                }
                follow(level, seen, lists, pipeline);
            }
        }
    }

    private void follow(Level level, Set<URI> seen, Deque<Level> lists, Pipeline pipeline) {
        for (URI inner : level.list().lists()) {
            if (level.depth() >= DEEPEST || !seen.add(inner)) {
                continue;
            }
            FetchResult result = fetcher.fetch(inner);
            if (result instanceof Fetched fetched) {
                lists.add(new Level(feedReader.read(text(fetched), fetched.address()), inner, level.depth() + 1));
            } else {
                pipeline.add(() -> intake(result));
            }
        }
    }

    private Intake intake(FetchResult result) {
        if (result instanceof NotFetched failure) {
            return Intake.of(notFetched(failure.asked(), failure.message()));
        }
        if (!(result instanceof Fetched fetched)) {
            return Intake.of(notFetched(result.asked(), "unchanged since it was asked for last"));
        }
        String where = fetched.address().toString();
        if (fetched.contentType().toLowerCase(Locale.ROOT).startsWith("application/pdf")) {
            return DocumentReader.forName("page.pdf").orElseThrow().read(where, fetched.body(), where);
        }
        PageAddress address = PageAddress.at(where);
        ReadPage page = pageReader.read(
                fetched.body().bytes(),
                fetched.charset().map(address::withCharset).orElse(address));
        return new Intake(page.article(), page.problems());
    }

    /** By the type the host names, or, as many name feeds "text/html", by how the text begins. */
    private static boolean isList(Fetched fetched) {
        String type = fetched.contentType().toLowerCase(Locale.ROOT);
        if (type.contains("rss") || type.contains("atom+xml") || type.contains("feed+json")) {
            return true;
        }
        String start = new String(
                        fetched.body().bytes(), 0, Math.min(fetched.body().length(), 600), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<rss")
                || start.contains("<feed")
                || start.contains("<rdf:rdf")
                || start.contains("<urlset")
                || start.contains("<sitemapindex")
                || start.contains("<opml")
                || start.contains("jsonfeed.org/version");
    }

    private static String text(Fetched fetched) {
        Charset charset = fetched.charset()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new String(fetched.body().bytes(), charset);
    }

    private static Problem notFetched(URI address, String message) {
        return new Problem(ProblemCode.NOT_FETCHED, address.toString(), message);
    }

    /** A list, where it came from and how far below the first. */
    private record Level(Feed list, URI address, int depth) {}
}
