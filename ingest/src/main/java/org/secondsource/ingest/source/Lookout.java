package org.secondsource.ingest.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.feed.Feed;
import org.secondsource.ingest.feed.FeedDiscovery;
import org.secondsource.ingest.feed.FeedReader;
import org.secondsource.ingest.fetch.FetchResult;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;
import org.secondsource.ingest.fetch.FetchResult.NotModified;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.fetch.Validators;
import org.secondsource.ingest.page.PageReader;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Problem;

/**
 * Looks at one address at a time, again and again, for those who keep watch on it: says what is there now if that has
 * changed. Safe for use by many threads.
 */
public final class Lookout {
    private final Fetcher fetcher;
    private final OutletTable outlets;
    private final FeedReader feedReader = new FeedReader();
    private final FeedDiscovery discovery = new FeedDiscovery();

    /** Its models load with the first page: whoever watches nothing should not wait for them. */
    private @Nullable Answers answers;

    /**
     * @param fetcher asks; remains the caller's to close
     * @param outlets by which the publishers of pages are known
     */
    public Lookout(Fetcher fetcher, OutletTable outlets) {
        this.fetcher = fetcher;
        this.outlets = outlets;
    }

    private synchronized Answers answers() {
        if (answers == null) {
            answers = new Answers(PageReader.open().knowing(outlets));
        }
        return answers;
    }

    /** What was seen. */
    public sealed interface Sight {}

    /** Nothing new since the validators were given. */
    public record Unchanged() implements Sight {}

    /**
     * A list of articles.
     *
     * @param list what it names
     * @param validators to look again with
     */
    public record SawList(Feed list, Validators validators) implements Sight {
        public SawList {
            Objects.requireNonNull(list);
            Objects.requireNonNull(validators);
        }
    }

    /**
     * A page.
     *
     * @param intake its article, or why there is none
     * @param feeds feeds that the page announces
     * @param validators to look again with
     * @param body as it came
     */
    public record SawPage(Intake intake, List<URI> feeds, Validators validators, Body body) implements Sight {
        public SawPage {
            Objects.requireNonNull(intake);
            feeds = List.copyOf(feeds);
            Objects.requireNonNull(validators);
            Objects.requireNonNull(body);
        }
    }

    /**
     * Nothing could be seen.
     *
     * @param problem why
     * @param notBefore when the host wants to be asked again, where it said so
     */
    public record SawNothing(Problem problem, Optional<Instant> notBefore) implements Sight {
        public SawNothing {
            Objects.requireNonNull(problem);
            Objects.requireNonNull(notBefore);
        }
    }

    /** @param validators from the last look, {@link Validators#NONE} for the first */
    public Sight look(URI address, Validators validators) {
        FetchResult result = fetcher.fetch(address, validators);
        if (result instanceof NotModified) {
            return new Unchanged();
        }
        if (!(result instanceof Fetched fetched)) {
            Optional<Instant> notBefore = result instanceof NotFetched failure ? failure.notBefore() : Optional.empty();
            return new SawNothing(Answers.problem(result), notBefore);
        }
        if (WebWalk.isList(fetched)) {
            return new SawList(feedReader.read(WebWalk.text(fetched), fetched.address()), fetched.validators());
        }
        Intake intake = answers().intake(fetched);
        List<URI> feeds =
                intake.article().isPresent() ? List.of() : discovery.feeds(WebWalk.text(fetched), fetched.address());
        return new SawPage(intake, feeds, fetched.validators(), fetched.body());
    }
}
