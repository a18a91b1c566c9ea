package org.secondsource.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.Original;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.crawl.CrawlWriter;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.text.Problem;

class ArticleSourcesTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private final InputStream nothing = new ByteArrayInputStream(new byte[0]);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String page(String name) {
        return "<html><head><title>" + name + "</title><meta property='og:site_name' content='The Paper'></head><body>"
                + "<article><h1>" + name + "</h1><p>The mayor of the town, Ada Lund, said on Monday that the bridge to "
                + name
                + " would stay closed.</p><p>She said the work would take at least three weeks, and that a ferry "
                + "would run every twenty minutes until it was done.</p></article></body></html>";
    }

    private void serve(String path, String type, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            boolean here = exchange.getRequestURI().getPath().equals(path);
            exchange.sendResponseHeaders(here ? 200 : 404, here ? bytes.length : -1);
            if (here) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private List<Intake> read(String name) {
        FetchSettings settings = FetchSettings.defaults("https://desk.example")
                .withPrivateAllowed()
                .with(new FetchSettings.Pace(Duration.ZERO, 1, Duration.ofSeconds(1)));
        List<Intake> intakes = new ArrayList<>();
        try (ArticleSources sources = new ArticleSources(nothing, () -> Fetcher.open(settings), 2)) {
            sources.read(FileArgument.parse(name), intakes::add);
        }
        return intakes;
    }

    private static List<String> titles(List<Intake> intakes) {
        return intakes.stream()
                .flatMap(intake -> intake.article().stream())
                .map(article -> article.masthead().title().orElse(""))
                .toList();
    }

    private static List<String> problems(List<Intake> intakes) {
        return intakes.stream()
                .flatMap(intake -> intake.problems().stream())
                .map(Problem::message)
                .toList();
    }

    @Test
    void readsAPageOfTheWebAndWhatTheUserSaysOfIt() {
        serve("/one", "text/html; charset=utf-8", page("Northside"));
        List<Intake> intakes = read(at("/one") + "@outlet=The Other Paper");
        assertThat(titles(intakes)).containsExactly("Northside");
        assertThat(intakes.get(0).article().orElseThrow().outletName()).contains("The Other Paper");
    }

    @Test
    void handsOnTheBytesOfEachPageAndFile() throws IOException {
        serve("/one", "text/html; charset=utf-8", page("Northside"));
        assertThat(originals(read(at("/one")))).containsExactly(at("/one") + " " + page("Northside"));

        Path crawl = folder.resolve("crawl.warc.gz");
        try (CrawlWriter writer = CrawlWriter.create(crawl)) {
            Body body = new Body(page("Two").getBytes(StandardCharsets.UTF_8));
            writer.write(URI.create("https://paper.example/2"), Instant.EPOCH, "text/html", body);
        }
        assertThat(originals(read(crawl.toString()))).containsExactly("https://paper.example/2 " + page("Two"));

        Path inside = Files.createDirectory(folder.resolve("in"));
        Path file = Files.writeString(inside.resolve("three.html"), page("Three"));
        assertThat(originals(read(inside.toString()))).containsExactly(file + " " + page("Three"));
    }

    private static List<String> originals(List<Intake> intakes) throws IOException {
        List<String> originals = new ArrayList<>();
        for (Intake intake : intakes) {
            Original original = intake.original().orElseThrow();
            originals.add(original.source() + " " + new String(original.body().bytes(), StandardCharsets.UTF_8));
        }
        return originals;
    }

    @Test
    void readsTheArticlesOfAFeedInItsOrderAndSaysWhichAreMissing() {
        for (int number = 1; number <= 6; number++) {
            serve("/" + number, "text/html", page("Place " + number));
        }
        StringBuilder feed = new StringBuilder("<?xml version='1.0'?><rss><channel>");
        for (String number : List.of("3", "1", "missing", "2", "6", "5", "4", "1")) {
            feed.append("<item><link>").append(at("/" + number)).append("</link></item>");
        }
        serve("/feed", "text/html", feed + "</channel></rss>");
        List<Intake> intakes = read(at("/feed"));
        assertThat(titles(intakes)).containsExactly("Place 3", "Place 1", "Place 2", "Place 6", "Place 5", "Place 4");
        assertThat(problems(intakes)).singleElement().asString().contains("404");
    }

    @Test
    void followsAnIndexOfSitemaps() {
        serve("/a", "text/html", page("A"));
        serve("/map.xml", "application/xml", "<urlset><url><loc>" + at("/a") + "</loc></url></urlset>");
        serve(
                "/index.xml",
                "application/xml",
                "<sitemapindex><sitemap><loc>" + at("/map.xml") + "</loc></sitemap><sitemap><loc>" + at("/index.xml")
                        + "</loc></sitemap></sitemapindex>");
        assertThat(titles(read(at("/index.xml")))).containsExactly("A");
    }

    @Test
    void readsAListOfAddresses() throws IOException {
        serve("/a", "text/html", page("A"));
        Path list = folder.resolve("today.urls");
        Files.writeString(list, "# today\n" + at("/a") + "\n\nnot an address\n");
        List<Intake> intakes = read(list.toString());
        assertThat(titles(intakes)).containsExactly("A");
        assertThat(problems(intakes)).singleElement().asString().contains("not a valid address");
    }

    @Test
    void readsThePagesOfACrawl() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            for (String name : List.of("One", "Two", "Three")) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html"), page(name).getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder("https://paper.example/" + name)
                        .body(http)
                        .build());
            }
        }
        Path crawl = folder.resolve("crawl.warc.gz");
        Files.write(crawl, bytes.toByteArray());
        List<Intake> intakes = read(crawl.toString());
        assertThat(titles(intakes)).containsExactly("One", "Two", "Three");
        assertThat(intakes.get(1).article().orElseThrow().id()).isEqualTo("https://paper.example/Two");
    }

    @Test
    void reportsWhatIsNotThere() {
        assertThat(problems(read(folder.resolve("none.warc.gz").toString()))).hasSize(1);
        assertThat(problems(read(folder.resolve("none.rss").toString()))).hasSize(1);
        assertThat(problems(read("https://a b/"))).singleElement().asString().contains("not a valid address");
    }
}
