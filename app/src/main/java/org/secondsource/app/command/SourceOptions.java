package org.secondsource.app.command;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.source.ArticleSources;
import org.secondsource.name.OutletTable;
import picocli.CommandLine.Option;

/** What all commands that take articles have in common: how web addresses among them are fetched. */
final class SourceOptions {
    /** A day; our own choice: whoever asks a host less often than that means something else. */
    private static final int LONGEST_DELAY = 86_400;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "For web addresses: where the operator can be reached; sent with every request.")
    private Optional<String> contact = Optional.empty();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "For web addresses: least time between two requests to one host (default: 1).")
    private double delay = 1;

    @Option(names = "--proxy", paramLabel = "URL", description = "For web addresses: the HTTP proxy to go through.")
    private Optional<URI> proxy = Optional.empty();

    @Option(
            names = "--allow-private",
            description = "For web addresses: also ask hosts that are not on the public internet.")
    private boolean allowPrivate;

    /** @param outlets by which the publishers of pages are known */
    ArticleSources open(Console console, OutletTable outlets) {
        FetchSettings settings = settings();
        return new ArticleSources(
                console.in(), () -> Fetcher.open(settings), Runtime.getRuntime().availableProcessors(), outlets);
    }

    Fetcher openFetcher() {
        return Fetcher.open(settings());
    }

    /** @throws WrongUsage if a value can be meant by nobody */
    FetchSettings settings() {
        if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
            throw new WrongUsage("--delay needs seconds from 0 to " + LONGEST_DELAY + ", found " + delay);
        }
        if (proxy.filter(url -> url.getHost() == null
                        || !String.valueOf(url.getScheme()).matches("(?i)https?"))
                .isPresent()) {
            throw new WrongUsage("--proxy needs an address such as http://proxy.example:3128, found " + proxy.get());
        }
        FetchSettings usual = FetchSettings.defaults(contact.orElse("no contact given"));
        FetchSettings.Pace pace = new FetchSettings.Pace(
                Duration.ofMillis(Math.round(delay * 1000)), 1, usual.pace().longestWait());
        FetchSettings paced = usual.with(pace);
        FetchSettings through = proxy.map(paced::withProxy).orElse(paced);
        return allowPrivate ? through.withPrivateAllowed() : through;
    }
}
