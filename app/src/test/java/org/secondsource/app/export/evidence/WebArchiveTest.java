package org.secondsource.app.export.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.app.export.evidence.Capture.Visit;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.ingest.content.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came from the web, as viewers of web archives want it. */
class WebArchiveTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant AT = Instant.parse("2026-03-04T09:10:11.25Z");

    private static Capture page(String address, String content) {
        Visit visit = new Visit(URI.create(address), AT);
        return new Capture(address, new Body(content.getBytes(StandardCharsets.UTF_8)), Optional.of(visit));
    }

    private static final List<Capture> CAPTURES = List.of(
            page("https://www.wire.example/b?id=2", "<html>second</html>"),
            page("https://paper.example/a", "<html>first</html>"),
            Capture.file("note.txt", new Body(new byte[] {1})));

    private static byte[] made() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new EvidencePackage().write(HarbourStory.dossier(), CAPTURES, stream);
        return stream.toByteArray();
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void theIndexLeadsToEachPageInTheWarcFile() throws IOException {
        Map<String, byte[]> files = files();
        byte[] warc = files.getOrDefault("archive/captures.warc.gz", new byte[0]);
        List<String> index = text(files.getOrDefault("indexes/index.cdx", new byte[0]))
                .lines()
                .toList();

        assertThat(index).hasSize(2).isSorted();
        assertThat(index.get(0)).startsWith("example,paper)/a 20260304091011 {");
        assertThat(index.get(1)).startsWith("example,wire)/b?id=2 20260304091011 {");
        for (String line : index) {
            JsonNode entry = JSON.readTree(line.substring(line.indexOf('{')));
            int offset = Integer.parseInt(entry.path("offset").asString());
            int length = Integer.parseInt(entry.path("length").asString());
            byte[] member = Arrays.copyOfRange(warc, offset, offset + length);
            String record = text(new GZIPInputStream(new ByteArrayInputStream(member)).readAllBytes());
            assertThat(record)
                    .contains(
                            "WARC-Type: resource",
                            "WARC-Target-URI: " + entry.path("url").asString())
                    .contains(line.contains("paper") ? "<html>first</html>" : "<html>second</html>");
        }
    }

    @Test
    void listsThePagesAndSaysWhichFormItHas() throws IOException {
        Map<String, byte[]> files = files();
        List<String> pages = text(files.getOrDefault("pages/pages.jsonl", new byte[0]))
                .lines()
                .toList();
        JsonNode manifest = JSON.readTree(files.getOrDefault("datapackage.json", new byte[0]));

        assertThat(JSON.readTree(pages.get(0)).path("format").asString()).isEqualTo("json-pages-1.0");
        assertThat(JSON.readTree(pages.get(1)).path("url").asString()).isEqualTo("https://www.wire.example/b?id=2");
        assertThat(JSON.readTree(pages.get(1)).path("ts").asString()).isEqualTo("2026-03-04T09:10:11Z");
        assertThat(pages).hasSize(3);
        assertThat(manifest.path("wacz_version").asString()).isEqualTo("1.1.1");
        assertThat(manifest.path("resources")).hasSize(files.size() - 2).allSatisfy(resource -> {
            byte[] bytes = files.getOrDefault(resource.path("path").asString(), new byte[0]);
            assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString()).startsWith("sha256:");
        });
    }

    @Test
    void isWholeAndTheSameEachTimeAndFailsOnAFlippedByteOfTheWarcFile() throws IOException {
        byte[] made = made();
        assertThat(made).isEqualTo(made());
        assertThat(Verifier.verify(new ByteArrayInputStream(made)).isWhole()).isTrue();

        int at = new String(made, StandardCharsets.ISO_8859_1).indexOf("archive/captures.warc.gz") + 60;
        made[at] ^= 1;
        assertThat(Verifier.verify(new ByteArrayInputStream(made)).faults())
                .contains("archive/captures.warc.gz was altered");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Paper.example, 'example,paper)/'",
        "http://paper.example:8080/A?b=C, 'example,paper:8080)/a?b=c'",
        "https://www2.news.paper.example/x/, 'example,paper,news)/x/'"
    })
    void sortsAddressesByTheirHostsFromBehind(URI address, String key) {
        assertThat(WebArchive.key(address)).isEqualTo(key);
    }
}
