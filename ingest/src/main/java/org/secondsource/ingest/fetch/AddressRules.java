package org.secondsource.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;
import org.secondsource.ingest.fetch.FetchResult.Reason;

/** Which addresses are asked at all, and which are not even looked up. */
final class AddressRules {
    private static final int MAX_ADDRESS_LENGTH = 4096;

    private AddressRules() {}

    /** What can be said against asking {@code at} before anything is sent. */
    static Optional<NotFetched> refuse(URI asked, URI at, FetchSettings settings) {
        String scheme = Optional.ofNullable(at.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(new NotFetched(asked, Reason.BAD_ADDRESS, at + " is not an http or https address"));
        }
        if (at.getHost() == null || at.getRawUserInfo() != null || at.toString().length() > MAX_ADDRESS_LENGTH) {
            return Optional.of(new NotFetched(
                    asked, Reason.BAD_ADDRESS, "an address needs a host, no password, and at most 4096 characters"));
        }
        if (settings.proxy().isPresent() && !settings.allowPrivate()) {
            return refusePrivateBehindProxy(asked, at);
        }
        return Optional.empty();
    }

    /** A proxy resolves names itself, so the check that else happens on connecting happens here. */
    private static Optional<NotFetched> refusePrivateBehindProxy(URI asked, URI at) {
        try {
            new AddressGuard().resolve(at.getHost());
            return Optional.empty();
        } catch (AddressGuard.ForbiddenAddressException forbidden) {
            return Optional.of(new NotFetched(asked, Reason.FORBIDDEN_ADDRESS, String.valueOf(forbidden.getMessage())));
        } catch (IOException unknownHere) {
            return Optional.empty();
        }
    }
}
