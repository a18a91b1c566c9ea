package org.secondsource.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://paper.example/feeds/all.xml");
    private final FeedReader reader = new FeedReader();

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title>
            <item><title>Bridge &amp; tunnel closed</title><link>https://paper.example/1</link>
              <pubDate>Wed, 04 Mar 2026 09:10:00 GMT</pubDate></item>
            <item><title><![CDATA[Mayor <b>resigns</b>]]></title><guid>https://paper.example/2</guid>
              <dc:date>2026-03-04T11:00:00+01:00</dc:date></item>
            <item><title>Again</title><link> /1 </link></item>
            <item><title>No address</title></item>
            </channel></rss>
            """;

    @Test
    void readsRss() {
        Feed feed = reader.read(RSS, BASE);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.RSS);
        assertThat(feed.title()).contains("The Paper");
        assertThat(feed.entries()).hasSize(2);
        FeedEntry bridge = feed.entries().get(0);
        assertThat(bridge.title()).contains("Bridge & tunnel closed");
        assertThat(bridge.published().orElseThrow()).hasToString("2026-03-04T09:10Z");
        FeedEntry mayor = feed.entries().get(1);
        assertThat(mayor.address()).hasToString("https://paper.example/2");
        assertThat(mayor.title()).contains("Mayor resigns");
        assertThat(mayor.published().orElseThrow()).hasToString("2026-03-04T11:00+01:00");
        assertThat(feed.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("No address"));
    }

    @Test
    void readsAtomWithRelativeAddresses() {
        Feed feed = reader.read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
                <entry><title type="html">A &lt;i&gt;toll&lt;/i&gt; rises</title><link rel="self" href="/self"/>
                <link href="../2026/toll"/><published>2026-03-05T18:00:00Z</published>
                <updated>2026-03-05T19:30:00Z</updated></entry></feed>
                """, BASE);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.ATOM);
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.address()).hasToString("https://paper.example/2026/toll");
        assertThat(entry.title()).contains("A toll rises");
        assertThat(entry.modified().orElseThrow()).hasToString("2026-03-05T19:30Z");
    }

    @Test
    void readsJsonFeed() {
        Feed feed = reader.read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Desk","items":[
                {"id":"1","url":"https://desk.example/a","title":"A","date_published":"2026-03-05T18:00:00Z"},
                {"id":"https://desk.example/b"}, {"id":"7"}]}
                """, BASE);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.JSON_FEED);
        assertThat(feed.entries())
                .extracting(entry -> entry.address().toString())
                .startsWith("https://desk.example/a", "https://desk.example/b");
    }

    @Test
    void readsOpmlSitemapsAndTheirIndex() {
        Feed opml = reader.read(
                "<opml version=\"2.0\"><head><title>Mine</title></head><body><outline text=\"x\">"
                        + "<outline xmlUrl=\"https://a.example/feed\"/></outline></body></opml>",
                BASE);
        assertThat(opml.lists()).containsExactly(URI.create("https://a.example/feed"));
        Feed news = reader.read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://paper.example/x</loc><lastmod>2026-03-05</lastmod><news:news>
                <news:publication><news:name>The Paper</news:name></news:publication>
                <news:publication_date>2026-03-04T10:00:00+00:00</news:publication_date>
                <news:title>Port reopens</news:title></news:news></url></urlset>
                """, BASE);
        assertThat(news.entries().get(0).title()).contains("Port reopens");
        assertThat(news.entries().get(0).published().orElseThrow()).hasToString("2026-03-04T10:00Z");
        Feed index = reader.read(
                "<sitemapindex><sitemap><loc>https://paper.example/s1.xml</loc></sitemap></sitemapindex>", BASE);
        assertThat(index.kind()).isEqualTo(Feed.Kind.SITEMAP_INDEX);
        assertThat(index.lists()).hasSize(1);
    }

    @Test
    void fetchesNothingThroughEntities() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<rss><channel><title>&x;&b;</title><item><link>https://a.example/</link><title>&x;</title></item>"
                + "</channel></rss>";
        Feed feed = reader.read(hostile, BASE);
        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().get(0).title().orElse("")).doesNotContain("aaaa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 04 Mar 2026 09:10:00 GMT|2026-03-04T09:10Z",
                "Mi., 4 Mar 2026 09:10 +0100|2026-03-04T09:10+01:00",
                "04 Mar 26 09:10:05 EST|2026-03-04T09:10:05-05:00",
                "2026-03-04|2026-03-04",
                "2026-03-04 09:10:00|2026-03-04T09:10Z",
                "2026-03-04T09:10+0200|2026-03-04T09:10+02:00",
                "2026-03-04T09:10:00.123Z|2026-03-04T09:10:00.123Z"
            })
    void readsTheDatesFeedsCarry(String printed, String expected) {
        assertThat(FeedDate.parse(printed).orElseThrow()).hasToString(expected);
    }

    @Test
    void survivesAnyDamage() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(RSS);
            for (int change = 0; change < 20; change++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, (char) (random.nextInt(90) + 33));
                }
            }
            Feed feed = reader.read(text.toString(), BASE);
            assertThat(feed.entries()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void findsTheFeedsOfAPage() {
        String page = "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'>"
                + "<link rel='alternate' hreflang='de' href='/de'>"
                + "<link rel='ALTERNATE' type='application/atom+xml' href='https://x.example/atom'></head></html>";
        assertThat(new FeedDiscovery().feeds(page, URI.create("https://paper.example/")))
                .containsExactly(URI.create("https://paper.example/rss"), URI.create("https://x.example/atom"));
    }
}
