package org.secondsource.app.export.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.ingest.content.Body;

class EvidencePackageTest {
    private static final List<Capture> CAPTURES = List.of(
            Capture.file("courier.html", body("<html>the page as it came</html>")),
            Capture.file("../../etc/pass wd", body("a name that means ill")),
            Capture.file("https://wire.example/a?b=c", body("\u0000\u0001 bytes")));

    private static Body body(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] made() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new EvidencePackage().write(HarbourStory.dossier(), CAPTURES, stream);
        return stream.toByteArray();
    }

    private static Verification verify(byte[] made) throws IOException {
        return Verifier.verify(new ByteArrayInputStream(made));
    }

    /** A small package, in the same form, whose every byte can be tried. */
    private static byte[] small() throws IOException {
        return packed(
                Map.of("a.txt", "alpha", "b/c.txt", "beta"), List.of("a.txt", "b/c.txt"), List.of("a.txt", "b/c.txt"));
    }

    private static byte[] packed(Map<String, String> files, List<String> listed, List<String> held) throws IOException {
        List<Manifest.Resource> resources = new ArrayList<>();
        for (String path : listed) {
            byte[] bytes = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            String hash = HexFormat.of().formatHex(Manifest.sha256().digest(bytes));
            resources.add(new Manifest.Resource(path, path, bytes.length, hash));
        }
        byte[] manifest = new Manifest("story", "Second Source", resources).text();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (StoredZip zip = new StoredZip(stream)) {
            for (String path : held) {
                zip.add(path, body(files.getOrDefault(path, "")));
            }
            zip.add(Manifest.PATH, new Body(manifest));
            zip.add(Manifest.DIGEST_PATH, new Body(Manifest.digest(manifest)));
        }
        return stream.toByteArray();
    }

    @Test
    void isWholeAsMade() throws IOException {
        Verification found = verify(made());

        assertThat(found.faults()).isEmpty();
        assertThat(found.title()).isEqualTo("Warning before the ammonia leak at Corran Bay");
        assertThat(found.software()).startsWith("Second Source ");
        assertThat(found.files()).isEqualTo(13);
    }

    @Test
    void givesTheSameBytesForTheSameStory() throws IOException {
        assertThat(made()).isEqualTo(made());
    }

    /** Others must be able to read it, too. */
    @Test
    void opensAsAnyZipArchive() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files.keySet())
                .contains(
                        "README.txt",
                        "captures/001-courier.html",
                        "captures/002-etc-pass-wd",
                        "captures/003-https-wire.example-a-b-c",
                        "texts/004-courier.txt",
                        "dossier.html",
                        "dossier.json",
                        "dossier.jsonld",
                        "datapackage.json",
                        "datapackage-digest.json");
        assertThat(files.get("captures/001-courier.html")).isEqualTo("<html>the page as it came</html>");
    }

    @Test
    void failsOnOneFlippedBitAnywhere() throws IOException {
        byte[] made = small();
        assertThat(verify(made).isWhole()).isTrue();
        for (int at = 0; at < made.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                made[at] ^= (byte) (1 << bit);
                assertThat(verify(made).isWhole())
                        .as("bit %d of byte %d", bit, at)
                        .isFalse();
                made[at] ^= (byte) (1 << bit);
            }
        }
    }

    @Test
    void failsOnBytesFlippedInARealPackage() throws IOException {
        byte[] made = made();
        Random random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            int at = random.nextInt(made.length);
            byte flipped = (byte) (1 + random.nextInt(255));
            made[at] ^= flipped;
            assertThat(verify(made).isWhole()).as("byte %d", at).isFalse();
            made[at] ^= flipped;
        }
    }

    @Test
    void failsWhereverItIsCut() throws IOException {
        byte[] made = small();
        for (int end = 0; end < made.length; end++) {
            assertThat(verify(Arrays.copyOf(made, end)).isWhole())
                    .as("cut at %d", end)
                    .isFalse();
        }
        assertThat(verify(Arrays.copyOf(made, made.length + 1)).faults())
                .containsExactly("there are bytes behind its end");
    }

    @Test
    void tellsWhatIsMissingAddedOrAltered() throws IOException {
        Map<String, String> files = Map.of("a.txt", "alpha", "b/c.txt", "beta");

        assertThat(verify(packed(files, List.of("a.txt", "b/c.txt"), List.of("a.txt")))
                        .faults())
                .containsExactly("b/c.txt is missing");
        assertThat(verify(packed(files, List.of("a.txt"), List.of("a.txt", "b/c.txt")))
                        .faults())
                .containsExactly("b/c.txt was added");
        assertThat(verify(packed(files, List.of("a.txt"), List.of("a.txt", "a.txt")))
                        .faults())
                .containsExactly("a.txt is there twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out",
                "/etc/x",
                "a/../../x",
                "C:\\x",
                "a\\b",
                "a//b",
                ".hidden",
                "a/./b",
                "x\u0000y",
                "a/",
                "",
                "con: "
            })
    void refusesNamesThatCouldLeaveTheFolder(String name) throws IOException {
        Verification found = verify(packed(Map.of(name, "x"), List.of(name), List.of(name)));

        assertThat(found.faults()).singleElement().asString().contains("has a name that no package of ours gives");
    }

    /** What unfolds into more than it weighs is not even opened. */
    @Test
    void refusesWhatIsCompressed() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            zip.write(new byte[64 * 1024 * 1024]);
        }
        assertThat(verify(stream.toByteArray()).faults())
                .singleElement()
                .asString()
                .contains("is compressed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "no zip archive at all"})
    void saysOfOtherFilesThatTheyAreNone(String content) throws IOException {
        assertThat(verify(content.getBytes(StandardCharsets.UTF_8)).faults())
                .containsExactly("at byte 0 there is neither a file nor the directory of a package");
    }
}
