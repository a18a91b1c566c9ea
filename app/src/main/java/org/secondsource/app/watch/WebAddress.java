package org.secondsource.app.watch;

import java.net.URI;
import java.util.Optional;

/**
 * Addresses that users name to be looked at or told. Where one leads, whoever looks decides: what is not on the public
 * internet is refused then, whatever its name says.
 */
public final class WebAddress {
    private WebAddress() {}

    /** An address of the web that names a host; empty if the text is none. */
    public static Optional<URI> parse(String text) {
        try {
            URI address = URI.create(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
