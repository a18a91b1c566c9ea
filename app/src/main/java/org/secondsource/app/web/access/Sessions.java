package org.secondsource.app.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is logged in. Kept in memory: a restart of the server logs everybody out. Only hashes of the secrets in people's
 * cookies are kept. Thread-safe.
 */
public final class Sessions {
    /** A session nobody uses ends after this; a working day. */
    private static final Duration IDLE = Duration.ofHours(12);

    /** Every session ends after this, however much it is used. */
    private static final Duration LONGEST = Duration.ofDays(7);

    /** More than a desk has people; the one used longest ago makes room. */
    private static final int MOST = 10_000;

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    private record Session(String name, String password, Instant begun, Instant used) {}

    /** Begins a session and answers the secret for the cookie. */
    String begin(Account account) {
        Instant now = clock.instant();
        sessions.values().removeIf(session -> isOver(session, now));
        if (sessions.size() >= MOST) {
            sessions.entrySet().stream()
                    .min(Map.Entry.comparingByValue(java.util.Comparator.comparing(Session::used)))
                    .ifPresent(oldest -> sessions.remove(oldest.getKey()));
        }
        String secret = Secret.random();
        sessions.put(Secret.hash(secret), new Session(account.name(), account.password(), now, now));
        return secret;
    }

    /** Whose session this is; none if it is over, or the account is gone or has another password since. */
    Optional<Account> account(String secret, Accounts accounts) {
        Instant now = clock.instant();
        String key = Secret.hash(secret);
        Session session = sessions.computeIfPresent(
                key,
                (hash, found) ->
                        isOver(found, now) ? null : new Session(found.name(), found.password(), found.begun(), now));
        return Optional.ofNullable(session)
                .flatMap(found -> accounts.account(found.name())
                        .filter(account -> account.password().equals(found.password())));
    }

    void end(String secret) {
        sessions.remove(Secret.hash(secret));
    }

    private static boolean isOver(Session session, Instant now) {
        return session.used().plus(IDLE).isBefore(now)
                || session.begun().plus(LONGEST).isBefore(now);
    }
}
