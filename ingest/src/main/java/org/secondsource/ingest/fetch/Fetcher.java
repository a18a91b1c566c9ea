package org.secondsource.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.secondsource.ingest.fetch.Exchange.Answer;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;
import org.secondsource.ingest.fetch.FetchResult.NotModified;
import org.secondsource.ingest.fetch.FetchResult.Reason;

/**
 * Fetches addresses politely: asks robots.txt first, keeps requests to a host apart, waits when told to, tries again
 * after passing failures, and never asks an address that is not public, not even by way of a redirect. A failure is a
 * result, not an exception. Safe for use by many threads; close it when done.
 */
public final class Fetcher implements AutoCloseable {
    private final FetchSettings settings;
    private final Timekeeper timekeeper;
    private final Exchange exchange;
    private final Map<String, HostPace> paces = new ConcurrentHashMap<>();
    private final Map<String, RobotRules> robots = new ConcurrentHashMap<>();

    private Fetcher(FetchSettings settings, Timekeeper timekeeper) {
        this.settings = settings;
        this.timekeeper = timekeeper;
        this.exchange = new Exchange(settings);
    }

    public static Fetcher open(FetchSettings settings) {
        return open(settings, Timekeeper.system());
    }

    /** With a clock of the caller's choice. */
    public static Fetcher open(FetchSettings settings, Timekeeper timekeeper) {
        return new Fetcher(settings, timekeeper);
    }

    public FetchResult fetch(URI address) {
        return fetch(address, Validators.NONE);
    }

    /** @param validators from an earlier answer, to be told only if it has changed since */
    public FetchResult fetch(URI address, Validators validators) {
        URI at = address;
        Set<URI> seen = new HashSet<>();
        for (int hop = 0; hop <= settings.limits().redirects(); hop++) {
            Optional<NotFetched> refused = AddressRules.refuse(address, at, settings);
            if (refused.isPresent()) {
                return refused.get();
            }
            if (!seen.add(at)) {
                return failed(address, Reason.REDIRECTS, "redirects go in a circle at " + at);
            }
            Attempt attempt = ask(address, at, validators);
            if (attempt.failure().isPresent()) {
                return attempt.failure().get();
            }
            Answer answer = attempt.answer().orElseThrow();
            Optional<URI> next = redirect(at, answer);
            if (next.isEmpty()) {
                return result(address, at, answer);
            }
            at = next.get();
        }
        return failed(
                address,
                Reason.REDIRECTS,
                "more than " + settings.limits().redirects() + " redirects; the last led to " + at);
    }

    private static Optional<URI> redirect(URI at, Answer answer) {
        if (!answer.isRedirect() || answer.location().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(at.resolve(answer.location().get().strip().replace(" ", "%20")));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of(URI.create("invalid:redirect"));
        }
    }

    private FetchResult result(URI asked, URI at, Answer answer) {
        if (answer.status() == 304) {
            return new NotModified(asked);
        }
        if (answer.status() / 100 != 2) {
            return failed(asked, Reason.STATUS, "the host answered " + answer.status() + " for " + at);
        }
        return new Fetched(asked, at, answer.contentType(), answer.validators(), answer.body());
    }

    private Attempt ask(URI asked, URI at, Validators validators) {
        try {
            RobotRules rules = rules(at);
            if (rules.trouble().isPresent()) {
                NotFetched trouble = rules.trouble().get();
                return Attempt.failed(new NotFetched(asked, trouble.reason(), trouble.message(), trouble.notBefore()));
            }
            if (!rules.allows(at)) {
                return Attempt.failed(failed(asked, Reason.ROBOTS, "robots.txt of " + at.getHost() + " forbids " + at));
            }
            Duration delay = rules.crawlDelay()
                    .filter(theirs -> theirs.compareTo(settings.pace().betweenRequests()) > 0)
                    .orElse(settings.pace().betweenRequests());
            if (delay.compareTo(settings.pace().longestWait()) > 0) {
                String message = at.getHost() + " asks for " + delay.toSeconds() + " s between requests";
                return Attempt.failed(toldToWait(asked, message, delay));
            }
            return askWithRetries(asked, at, validators, delay);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Attempt.failed(failed(asked, Reason.CONNECTION, "interrupted while asking " + at));
        }
    }

    private Attempt askWithRetries(URI asked, URI at, Validators validators, Duration delay)
            throws InterruptedException {
        for (int tries = 0; ; tries++) {
            Attempt attempt = askOnce(asked, at, validators, delay);
            if (!attempt.mayPass()) {
                return attempt;
            }
            Optional<Duration> told = attempt.answer()
                    .flatMap(Answer::retryAfter)
                    .flatMap(value -> RetryAfter.parse(value, timekeeper.now()));
            boolean last = tries >= settings.limits().retries();
            if (last && told.isEmpty()) {
                return attempt;
            }
            Duration wait = told.orElse(backoff(tries));
            if (last || wait.compareTo(settings.pace().longestWait()) > 0) {
                String message = at.getHost() + " asks us to come back in " + wait.toSeconds() + " s";
                return Attempt.failed(toldToWait(asked, message, wait));
            }
            pace(at).notBefore(timekeeper.now().plus(wait));
        }
    }

    /** Doubling from a second, plus up to half as much again, so that many fetchers do not come back as one. */
    private static Duration backoff(int tries) {
        long base = 1000L << Math.min(tries, 6);
        return Duration.ofMillis(base + ThreadLocalRandom.current().nextLong(base / 2 + 1));
    }

    private Attempt askOnce(URI asked, URI at, Validators validators, Duration delay) throws InterruptedException {
        HostPace pace = pace(at);
        pace.enter(delay);
        try {
            return Attempt.answered(exchange.get(at, validators));
        } catch (AddressGuard.ForbiddenAddressException forbidden) {
            return Attempt.failed(failed(asked, Reason.FORBIDDEN_ADDRESS, reason(forbidden)));
        } catch (BodyReader.TooLargeException tooLarge) {
            return Attempt.failed(failed(
                    asked,
                    Reason.TOO_LARGE,
                    at + " is longer than " + settings.limits().bytes() + " bytes"));
        } catch (Exchange.TimeLimitException tooSlow) {
            return Attempt.failed(failed(
                    asked,
                    Reason.TOO_SLOW,
                    at + " did not arrive within " + settings.limits().time().toSeconds() + " s"));
        } catch (IOException broken) {
            return Attempt.broken(failed(asked, Reason.CONNECTION, at + ": " + reason(broken)));
        } finally {
            pace.leave();
        }
    }

    private RobotRules rules(URI at) throws InterruptedException {
        String origin = origin(at);
        RobotRules known = robots.get(origin);
        if (known != null && known.until().isAfter(timekeeper.now())) {
            return known;
        }
        RobotRules rules = askForRules(URI.create(origin + "/robots.txt"));
        robots.put(origin, rules);
        return rules;
    }

    /** RFC 9309, 2.3.1: follow redirects; an absent file allows all, one that cannot be had allows nothing. */
    private RobotRules askForRules(URI robotsAddress) throws InterruptedException {
        URI at = robotsAddress;
        Instant now = timekeeper.now();
        for (int hop = 0; hop <= settings.limits().redirects(); hop++) {
            if (AddressRules.refuse(robotsAddress, at, settings).isPresent()) {
                return RobotRules.absent(now);
            }
            Attempt attempt = askWithRetries(
                    robotsAddress, at, Validators.NONE, settings.pace().betweenRequests());
            if (attempt.failure().isPresent()) {
                return RobotRules.unreachable(now, attempt.failure().get());
            }
            Answer answer = attempt.answer().orElseThrow();
            if (answer.status() >= 500 || answer.status() == 429) {
                String message = "the host answered " + answer.status() + " for its robots.txt";
                return RobotRules.unreachable(now, failed(robotsAddress, Reason.STATUS, message));
            }
            Optional<URI> next = redirect(at, answer);
            if (next.isEmpty()) {
                return answer.status() / 100 == 2
                        ? RobotRules.parse(robotsAddress, answer.body().bytes(), settings.robotName(), now)
                        : RobotRules.absent(now);
            }
            at = next.get();
        }
        return RobotRules.absent(now);
    }

    private HostPace pace(URI at) {
        return paces.computeIfAbsent(
                origin(at), unused -> new HostPace(timekeeper, settings.pace().atOnce()));
    }

    private static String origin(URI at) {
        String port = at.getPort() < 0 ? "" : ":" + at.getPort();
        return (at.getScheme() + "://" + at.getHost() + port).toLowerCase(Locale.ROOT);
    }

    private static String reason(IOException failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }

    private static NotFetched failed(URI asked, Reason reason, String message) {
        return new NotFetched(asked, reason, message);
    }

    private NotFetched toldToWait(URI asked, String message, Duration wait) {
        return new NotFetched(
                asked,
                Reason.TOLD_TO_WAIT,
                message,
                Optional.of(timekeeper.now().plus(wait)));
    }

    @Override
    public void close() {
        exchange.close();
    }

    /** An answer of any status, or why there is none. */
    private record Attempt(Optional<Answer> answer, Optional<NotFetched> failure, boolean mayPass) {
        static Attempt answered(Answer answer) {
            return new Attempt(Optional.of(answer), Optional.empty(), answer.isPassing());
        }

        static Attempt failed(NotFetched failure) {
            return new Attempt(Optional.empty(), Optional.of(failure), false);
        }

        static Attempt broken(NotFetched failure) {
            return new Attempt(Optional.empty(), Optional.of(failure), true);
        }
    }
}
