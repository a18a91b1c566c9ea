package org.secondsource.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;

/**
 * What one host's robots.txt says to us (RFC 9309).
 *
 * @param rules as parsed
 * @param until when to ask again
 * @param trouble why it could not be had, in which case nothing is allowed
 */
record RobotRules(BaseRobotRules rules, Instant until, Optional<NotFetched> trouble) {
    /** RFC 9309 asks for a day at most; an hour lets a changed mind reach us soon. */
    static final Duration KEEP = Duration.ofHours(1);

    /** How long a host whose robots.txt could not be had is left alone. */
    static final Duration TROUBLE = Duration.ofMinutes(5);

    static RobotRules parse(URI robots, byte[] content, String robotName, Instant now) {
        BaseRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(robots.toString(), content, "text/plain", List.of(robotName.toLowerCase(Locale.ROOT)));
        return new RobotRules(rules, now.plus(KEEP), Optional.empty());
    }

    /** No robots.txt, so all is allowed. */
    static RobotRules absent(Instant now) {
        return new RobotRules(
                new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), now.plus(KEEP), Optional.empty());
    }

    /** The host is in trouble: nothing is allowed until it has recovered. */
    static RobotRules unreachable(Instant now, NotFetched trouble) {
        return new RobotRules(
                new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE),
                now.plus(TROUBLE),
                Optional.of(trouble));
    }

    boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    Optional<Duration> crawlDelay() {
        long delay = rules.getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY || delay <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(delay));
    }
}
