package org.secondsource.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Stamp;

/**
 * Reads lists of articles: RSS 0.9 to 2.0, Atom, JSON Feed, OPML, sitemaps, news sitemaps and sitemap indexes. XML is
 * read by jsoup's lenient parser, which mends the broken feeds of the world and knows no external entities. Stateless,
 * safe for use by many threads.
 */
public final class FeedReader {
    /** A sitemap holds at most 50,000 addresses by its standard; more is cut and said so. */
    private static final int MOST_ENTRIES = 50_000;

    /**
     * @param text the list, decoded
     * @param base its address, against which relative addresses are resolved
     */
    public Feed read(String text, URI base) {
        String start = text.stripLeading();
        if (start.startsWith("\ufeff")) {
            start = start.substring(1).stripLeading();
        }
        if (start.startsWith("{")) {
            return new JsonFeedReader().read(start, base);
        }
        Document document = Jsoup.parse(start, base.toString(), Parser.xmlParser());
        Element root = document.children().stream()
                .filter(element -> !element.normalName().startsWith("?"))
                .findFirst()
                .orElse(document);
        return switch (localName(root)) {
            case "rss", "rdf", "channel" -> rss(root, base);
            case "feed" -> atom(root, base);
            case "opml" -> opml(root, base);
            case "urlset" -> sitemap(root, base);
            case "sitemapindex" -> sitemapIndex(root, base);
            default -> new Feed(Feed.Kind.NONE, Optional.empty(), List.of(), List.of(), List.of());
        };
    }

    private static Feed rss(Element root, URI base) {
        Collected collected = new Collected(base);
        Optional<String> title =
                descendants(root, "channel").stream().findFirst().flatMap(channel -> text(channel, "title"));
        for (Element item : descendants(root, "item")) {
            Optional<String> address = text(item, "link")
                    .filter(link -> !link.isBlank())
                    .or(() -> child(item, "link").map(link -> link.attr("href")))
                    .filter(link -> !link.isBlank())
                    .or(() -> permalink(item));
            collected.add(
                    address,
                    text(item, "title"),
                    date(item, "pubdate", "date", "published", "issued"),
                    date(item, "updated", "modified"));
        }
        return collected.feed(Feed.Kind.RSS, title);
    }

    private static Optional<String> permalink(Element item) {
        return child(item, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::wholeText)
                .filter(guid -> guid.strip().startsWith("http"));
    }

    private static Feed atom(Element root, URI base) {
        Collected collected = new Collected(base);
        for (Element entry : descendants(root, "entry")) {
            Optional<String> address = entry.children().stream()
                    .filter(element -> localName(element).equals("link"))
                    .filter(link ->
                            link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                    .map(link -> link.attr("href"))
                    .findFirst();
            collected.add(address, text(entry, "title"), date(entry, "published", "issued"), date(entry, "updated"));
        }
        return collected.feed(Feed.Kind.ATOM, text(root, "title"));
    }

    private static Feed opml(Element root, URI base) {
        Collected collected = new Collected(base);
        descendants(root, "outline").forEach(outline -> collected.addList(outline.attr("xmlUrl")));
        Optional<String> title = descendants(root, "head").stream().findFirst().flatMap(head -> text(head, "title"));
        return collected.feed(Feed.Kind.OPML, title);
    }

    private static Feed sitemap(Element root, URI base) {
        Collected collected = new Collected(base);
        for (Element url : descendants(root, "url")) {
            Optional<Element> news = child(url, "news");
            collected.add(
                    text(url, "loc"),
                    news.flatMap(each -> text(each, "title")),
                    news.flatMap(each -> date(each, "publication_date")),
                    date(url, "lastmod"));
        }
        return collected.feed(Feed.Kind.SITEMAP, Optional.empty());
    }

    private static Feed sitemapIndex(Element root, URI base) {
        Collected collected = new Collected(base);
        descendants(root, "sitemap")
                .forEach(map -> collected.addList(text(map, "loc").orElse("")));
        return collected.feed(Feed.Kind.SITEMAP_INDEX, Optional.empty());
    }

    /** The name without its prefix, in lower case: {@code news:title} is a title. */
    private static String localName(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<Element> descendants(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> localName(element).equals(name))
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(element -> localName(element).equals(name))
                .findFirst();
    }

    /** The text of a child; markup inside it, as titles sometimes carry, is taken off. */
    private static Optional<String> text(Element parent, String name) {
        return child(parent, name)
                .map(Element::wholeText)
                .map(text -> text.indexOf('<') < 0 && text.indexOf('&') < 0
                        ? text
                        : Jsoup.parse(text).text())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Stamp> date(Element parent, String... names) {
        for (String name : names) {
            Optional<Stamp> stamp = text(parent, name).flatMap(FeedDate::parse);
            if (stamp.isPresent()) {
                return stamp;
            }
        }
        return Optional.empty();
    }

    /** Gathers entries, each address once, and says what could not be taken. */
    static final class Collected {
        private final URI base;
        private final Map<URI, FeedEntry> entries = new LinkedHashMap<>();
        private final List<URI> lists = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Collected(URI base) {
            this.base = base;
        }

        void add(
                Optional<String> address, Optional<String> title, Optional<Stamp> published, Optional<Stamp> modified) {
            Optional<URI> uri = address.flatMap(this::resolve);
            if (uri.isEmpty()) {
                problem("an entry has no web address: " + title.orElse("(no title)"));
            } else if (entries.size() < MOST_ENTRIES) {
                entries.putIfAbsent(uri.get(), new FeedEntry(uri.get(), title, published, modified));
            } else if (entries.size() == MOST_ENTRIES && !entries.containsKey(uri.get())) {
                problem("the list names more than " + MOST_ENTRIES + " articles; the rest was left out");
            }
        }

        void addList(String address) {
            if (!address.isBlank()) {
                resolve(address).ifPresentOrElse(lists::add, () -> problem("not an address of a list: " + address));
            }
        }

        private Optional<URI> resolve(String address) {
            try {
                URI uri = base.resolve(address.strip().replace(" ", "%20"));
                String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
                return scheme.equals("http") || scheme.equals("https") ? Optional.of(uri) : Optional.empty();
            } catch (IllegalArgumentException notAnAddress) {
                return Optional.empty();
            }
        }

        private void problem(String message) {
            if (problems.stream().noneMatch(each -> each.message().equals(message))) {
                problems.add(new Problem(ProblemCode.DAMAGED_RECORD, base.toString(), message));
            }
        }

        Feed feed(Feed.Kind kind, Optional<String> title) {
            return new Feed(kind, title, List.copyOf(entries.values()), lists, problems);
        }
    }
}
