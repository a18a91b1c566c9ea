package org.secondsource.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.text.Article;

/** Says which versions are of one article: those published at one address, or, without an address, those of one id. */
public final class Identity {
    /** Parameters that tell where a reader came from, not what is read. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|ref|ref_src)(?:=.*)?");

    private Identity() {}

    public static String of(Article article) {
        return article.masthead().url().flatMap(Identity::canonical).orElseGet(() -> "id:" + article.id());
    }

    /** The address without what does not tell pages apart; empty if it names no page but a site, or is no address. */
    private static Optional<String> canonical(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/+$", "");
            String query = query(Optional.ofNullable(uri.getRawQuery()).orElse(""));
            if (path.isEmpty() && query.isEmpty()) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
            return Optional.of("url://" + (host.startsWith("www.") ? host.substring(4) : host) + port + path + query);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String query(String raw) {
        String kept = Arrays.stream(raw.split("&"))
                .filter(each -> !each.isEmpty() && !TRACKING.matcher(each).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
