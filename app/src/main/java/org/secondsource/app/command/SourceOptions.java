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
        return new ArticleSources(
                console.in(),
                () -> Fetcher.open(settings()),
                Runtime.getRuntime().availableProcessors(),
                outlets);
    }

    Fetcher openFetcher() {
        return Fetcher.open(settings());
    }

    FetchSettings settings() {
        FetchSettings usual = FetchSettings.defaults(contact.orElse("no contact given"));
        FetchSettings.Pace pace = new FetchSettings.Pace(
                Duration.ofMillis(Math.round(Math.max(0, delay) * 1000)),
                1,
                usual.pace().longestWait());
        FetchSettings paced = usual.with(pace);
        FetchSettings through = proxy.map(paced::withProxy).orElse(paced);
        return allowPrivate ? through.withPrivateAllowed() : through;
    }
}
