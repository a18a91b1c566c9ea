package org.secondsource.app.export.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.export.evidence.Capture.Visit;
import org.secondsource.app.report.JsonText;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.crawl.CrawlWriter;

/**
 * What came from the web, as the parts of a WACZ file (Web Archive Collection Zipped 1.1.1): a WARC file, an index of it
 * (CDXJ) and a list of pages, by which viewers of web archives open it. The same captures make the same bytes.
 */
final class WebArchive {
    static final String VERSION = "1.1.1";
    static final String FOLDER = "archive/";
    private static final String FILE = "captures.warc.gz";
    private static final DateTimeFormatter FOURTEEN_DIGITS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream warc = new ByteArrayOutputStream();
    private final List<String> index = new ArrayList<>();
    private final StringBuilder pages = new StringBuilder();

    private WebArchive() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", "json-pages-1.0");
        head.put("id", "pages");
        head.put("title", "Pages");
        line(head);
    }

    /**
     * Its files by their paths; none if nothing came from the web.
     *
     * @param titles of articles, by their addresses
     */
    static Map<String, Body> of(List<Capture> captures, Map<String, String> titles) throws IOException {
        WebArchive archive = new WebArchive();
        try (CrawlWriter writer = CrawlWriter.onto(Channels.newChannel(archive.warc))) {
            for (Capture capture : captures) {
                if (capture.visit().isPresent()) {
                    archive.add(capture.content(), capture.visit().get(), writer, titles);
                }
            }
        }
        return archive.files();
    }

    private Map<String, Body> files() {
        Map<String, Body> files = new LinkedHashMap<>();
        if (!index.isEmpty()) {
            Collections.sort(index);
            files.put(FOLDER + FILE, new Body(warc.toByteArray()));
            files.put("indexes/index.cdx", body(String.join("", index)));
            files.put("pages/pages.jsonl", body(pages.toString()));
        }
        return files;
    }

    private static Body body(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Body content, Visit visit, CrawlWriter writer, Map<String, String> titles) throws IOException {
        long offset = writer.position();
        String type = type(content.bytes());
        Instant at = visit.at().truncatedTo(ChronoUnit.SECONDS);
        String address = visit.address().toString();
        writer.write(visit.address(), at, type, content);
        String hash = HexFormat.of().formatHex(Manifest.sha256().digest(content.bytes()));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("url", address);
        entry.put("mime", type);
        entry.put("status", "200");
        entry.put("digest", "sha256:" + hash);
        entry.put("length", Long.toString(writer.position() - offset));
        entry.put("offset", Long.toString(offset));
        entry.put("filename", FILE);
        index.add(key(visit.address()) + " " + FOURTEEN_DIGITS.format(at) + " " + JsonText.compact(entry) + "\n");
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", hash.substring(0, 32));
        page.put("url", address);
        page.put("ts", at.toString());
        page.put("title", titles.getOrDefault(address, address));
        line(page);
    }

    private void line(Map<String, Object> fields) {
        pages.append(JsonText.compact(fields)).append('\n');
    }

    /** What was kept is pages and documents; the archive does not keep what their hosts called them. */
    private static String type(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        return start.startsWith("{") || start.startsWith("[") ? "application/json" : "text/html";
    }

    /** An address as indexes sort it (SURT): the host from behind, without "www", then the path. */
    static String key(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\d*\\.", "");
        List<String> labels = new ArrayList<>(List.of(host.split("\\.")));
        Collections.reverse(labels);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = Optional.ofNullable(address.getRawPath())
                .filter(each -> !each.isEmpty())
                .orElse("/");
        String query = Optional.ofNullable(address.getRawQuery())
                .map(each -> "?" + each)
                .orElse("");
        return String.join(",", labels) + port + ")" + (path + query).toLowerCase(Locale.ROOT);
    }
}
