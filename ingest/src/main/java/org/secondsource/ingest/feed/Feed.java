package org.secondsource.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Problem;

/**
 * A list of articles, or of further lists.
 *
 * @param kind what sort of list it was
 * @param title of the list, where it has one
 * @param entries the articles, in the order of the list, each address once
 * @param lists further lists it names: the sitemaps of an index, the feeds of an OPML file
 * @param problems entries that could not be read
 */
public record Feed(
        Kind kind, Optional<String> title, List<FeedEntry> entries, List<URI> lists, List<Problem> problems) {
    public Feed {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        entries = List.copyOf(entries);
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }

    /** Sorts of lists. */
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        OPML,
        SITEMAP,
        SITEMAP_INDEX,
        /** Nothing we know. */
        NONE
    }
}
