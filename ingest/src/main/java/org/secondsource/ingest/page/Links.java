package org.secondsource.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Resolves the links of a page against its address. */
final class Links {
    private final Optional<URI> base;

    Links(Optional<String> base) {
        this.base = base.flatMap(Links::uri);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip().replace(" ", "%20")));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** As printed if it cannot be resolved; empty for links that lead nowhere: scripts, and places on the page itself. */
    Optional<String> absolute(String href) {
        String target = href.strip();
        String lower = target.substring(0, Math.min(12, target.length())).toLowerCase(Locale.ROOT);
        if (target.isEmpty()
                || target.startsWith("#")
                || lower.startsWith("javascript:")
                || lower.startsWith("data:")) {
            return Optional.empty();
        }
        if (lower.startsWith("http:") || lower.startsWith("https:") || base.isEmpty()) {
            return Optional.of(target);
        }
        Optional<URI> relative = uri(target);
        return Optional.of(
                relative.isEmpty() ? target : base.get().resolve(relative.get()).toString());
    }
}
