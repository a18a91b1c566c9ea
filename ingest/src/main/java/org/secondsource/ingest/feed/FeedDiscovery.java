package org.secondsource.ingest.feed;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the feeds a page announces in its head ({@code link rel=alternate}). Stateless. */
public final class FeedDiscovery {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml");

    /** The addresses of the feeds, in the order of the page, each once. */
    public List<URI> feeds(String html, URI page) {
        Set<URI> feeds = new LinkedHashSet<>();
        for (Element link : Jsoup.parse(html, page.toString()).select("link[rel~=(?i)alternate][href]")) {
            if (TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))) {
                String address = link.absUrl("href");
                if (address.startsWith("http")) {
                    addIfValid(feeds, address);
                }
            }
        }
        return List.copyOf(feeds);
    }

    private static void addIfValid(Set<URI> feeds, String address) {
        try {
            feeds.add(URI.create(address));
        } catch (IllegalArgumentException notAnAddress) {
            // A page may announce nonsense; there is nothing to fetch then and nothing lost.
            return;
        }
    }
}
