package org.secondsource.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;

/**
 * Hands something in at an address that a user of ours named, once. What the address leads to is held against the same
 * guard as what is fetched, and no redirect is followed: who hands in what is meant for one address must not be sent to
 * another. Trying again is the caller's. Safe for use by many threads; close it when done.
 */
public final class Sender implements AutoCloseable {
    private final FetchSettings settings;
    private final Exchange exchange;

    private Sender(FetchSettings settings) {
        this.settings = settings;
        this.exchange = new Exchange(settings);
    }

    /** Of the settings, pace, redirects and retries do not count here. */
    public static Sender open(FetchSettings settings) {
        return new Sender(settings);
    }

    /**
     * What came of it.
     *
     * @param status what the host answered; empty if it could not be asked or did not answer
     * @param retryAfter how long the host wants to be let be, where it said so
     * @param message what happened, for people; nothing of what the host wrote is in it
     */
    public record Receipt(Optional<Integer> status, Optional<Duration> retryAfter, String message) {
        public Receipt {
            Objects.requireNonNull(status);
            Objects.requireNonNull(retryAfter);
            Objects.requireNonNull(message);
        }

        /** Whether the host took it. */
        public boolean isTaken() {
            return status.filter(code -> code / 100 == 2).isPresent();
        }
    }

    /** A failure is a result, not an exception. */
    public Receipt post(URI address, Map<String, String> headers, Body body) {
        Optional<NotFetched> refused = AddressRules.refuse(address, address, settings);
        if (refused.isPresent()) {
            return failed(refused.get().message());
        }
        try {
            Exchange.Answer answer = exchange.post(address, headers, body);
            String told = answer.isRedirect() ? "; redirects are not followed" : "";
            return new Receipt(
                    Optional.of(answer.status()),
                    answer.retryAfter().flatMap(value -> RetryAfter.parse(value, Instant.now())),
                    "the host answered " + answer.status() + told);
        } catch (AddressGuard.ForbiddenAddressException forbidden) {
            return failed(String.valueOf(forbidden.getMessage()));
        } catch (Exchange.TimeLimitException tooSlow) {
            return failed("no answer within " + settings.limits().time().toSeconds() + " s");
        } catch (BodyReader.TooLargeException tooLarge) {
            return failed("the answer is longer than " + settings.limits().bytes() + " bytes");
        } catch (IOException broken) {
            return failed("no connection: "
                    + Optional.ofNullable(broken.getMessage())
                            .orElse(broken.getClass().getSimpleName()));
        }
    }

    private static Receipt failed(String message) {
        return new Receipt(Optional.empty(), Optional.empty(), message);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
