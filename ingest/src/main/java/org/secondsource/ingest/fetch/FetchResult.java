package org.secondsource.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.ingest.content.Body;

/** What came of asking for an address. */
public sealed interface FetchResult {

    /** The address asked for. */
    URI asked();

    /**
     * It came.
     *
     * @param asked the address asked for
     * @param address where it was in the end, after redirects
     * @param contentType as sent, empty if the host said nothing
     * @param validators to ask again with
     * @param body decompressed
     */
    record Fetched(URI asked, URI address, String contentType, Validators validators, Body body)
            implements FetchResult {
        public Fetched {
            Objects.requireNonNull(asked);
            Objects.requireNonNull(address);
            Objects.requireNonNull(contentType);
            Objects.requireNonNull(validators);
            Objects.requireNonNull(body);
        }

        /** The charset the host names, if it names one. */
        public Optional<String> charset() {
            int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
            if (at < 0) {
                return Optional.empty();
            }
            String rest = contentType.substring(at + "charset=".length()).split("[;\\s]", 2)[0];
            String name = rest.replace("\"", "").replace("'", "");
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
        }
    }

    /** It has not changed since the validators sent along were given. */
    record NotModified(URI asked) implements FetchResult {
        public NotModified {
            Objects.requireNonNull(asked);
        }
    }

    /**
     * It did not come.
     *
     * @param asked the address asked for
     * @param reason which kind of failure
     * @param message what happened and what can be done, for people
     * @param notBefore when the host wants to be asked again, where it said so
     */
    record NotFetched(URI asked, Reason reason, String message, Optional<Instant> notBefore) implements FetchResult {
        public NotFetched {
            Objects.requireNonNull(asked);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(message);
            Objects.requireNonNull(notBefore);
        }

        /** A failure of which the host did not say when to come back. */
        public NotFetched(URI asked, Reason reason, String message) {
            this(asked, reason, message, Optional.empty());
        }
    }

    /** Why nothing came. */
    enum Reason {
        /** Not an http or https address we could ask. */
        BAD_ADDRESS,
        /** It leads to an address that is not public. */
        FORBIDDEN_ADDRESS,
        /** robots.txt does not want us there. */
        ROBOTS,
        /** The host answered with an error. */
        STATUS,
        /** The host asked us to wait longer than we do. */
        TOLD_TO_WAIT,
        /** More bytes than we take. */
        TOO_LARGE,
        /** Too slow. */
        TOO_SLOW,
        /** Too many redirects, or a circle of them. */
        REDIRECTS,
        /** No connection, or it broke off. */
        CONNECTION
    }
}
