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
import java.util.function.Function;
import org.secondsource.ingest.feed.Feed;
import org.secondsource.ingest.feed.FeedEntry;
import org.secondsource.ingest.feed.FeedReader;
import org.secondsource.ingest.fetch.FetchResult;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Asks for web addresses and, where one is a list (feed, sitemap, OPML), for every article the list names. What is made of
 * each answer is the caller's business; it is made in parallel and handed on in order. Safe for use by many threads.
 *
 * @param <T> what is made of an answer
 */
final class WebWalk<T> {
    /** Lists within lists followed at most: an index of sitemaps, or an OPML file of feeds, is one level. */
    private static final int DEEPEST = 2;

    private final Fetcher fetcher;
    private final int atOnce;
    private final Function<FetchResult, T> ofResult;
    private final Function<Problem, T> ofProblem;
    private final FeedReader feedReader = new FeedReader();

    /** @param atOnce how many hosts are asked at the same time */
    WebWalk(Fetcher fetcher, int atOnce, Function<FetchResult, T> ofResult, Function<Problem, T> ofProblem) {
        this.fetcher = fetcher;
        this.atOnce = atOnce;
        this.ofResult = ofResult;
        this.ofProblem = ofProblem;
    }

    /** Everything an address leads to. */
    void walk(String address, Consumer<T> sink) {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            sink.accept(ofProblem.apply(notAnAddress(address)));
            return;
        }
        FetchResult result = fetcher.fetch(uri.get());
        if (result instanceof Fetched fetched && isList(fetched)) {
            walkList(feedReader.read(text(fetched), fetched.address()), uri.get(), sink);
        } else {
            sink.accept(ofResult.apply(result));
        }
    }

    /** The one page an address leads to. */
    T ask(String address) {
        return uri(address)
                .map(uri -> ofResult.apply(fetcher.fetch(uri)))
                .orElseGet(() -> ofProblem.apply(notAnAddress(address)));
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Problem notAnAddress(String address) {
        return new Problem(
                ProblemCode.NOT_FETCHED,
                address,
                "not a valid address; spaces and other characters beyond ASCII must be encoded");
    }

    /** Every article a list names, following lists it names in turn. */
    void walkList(Feed list, URI address, Consumer<T> sink) {
        Set<URI> seen = new HashSet<>();
        Deque<Level> lists = new ArrayDeque<>(List.of(new Level(list, address, 0)));
        try (Pipeline<T> pipeline = new Pipeline<>(atOnce, sink)) {
            while (!lists.isEmpty()) {
                Level level = lists.remove();
                level.list().problems().forEach(problem -> pipeline.add(() -> ofProblem.apply(problem)));
                if (level.list().kind() == Feed.Kind.NONE) {
                    pipeline.add(() -> ofProblem.apply(notFetched(level.address(), "this is no feed we know")));
                }
                for (FeedEntry entry : level.list().entries()) {
                    if (seen.add(entry.address())) {
                        pipeline.add(() -> ofResult.apply(fetcher.fetch(entry.address())));
                    }
                }
                follow(level, seen, lists, pipeline);
            }
        }
    }

    private void follow(Level level, Set<URI> seen, Deque<Level> lists, Pipeline<T> pipeline) {
        for (URI inner : level.list().lists()) {
            if (level.depth() >= DEEPEST || !seen.add(inner)) {
                continue;
            }
            FetchResult result = fetcher.fetch(inner);
            if (result instanceof Fetched fetched) {
                lists.add(new Level(feedReader.read(text(fetched), fetched.address()), inner, level.depth() + 1));
            } else {
                pipeline.add(() -> ofResult.apply(result));
            }
        }
    }

    /** By the type the host names, or, as many name feeds "text/html", by how the text begins. */
    static boolean isList(Fetched fetched) {
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

    static String text(Fetched fetched) {
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
