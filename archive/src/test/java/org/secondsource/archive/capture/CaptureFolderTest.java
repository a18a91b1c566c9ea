package org.secondsource.archive.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureFolderTest {
    private static final byte[] PAGE = "<p>The harbour is closed.</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of(".");

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        CaptureFolder captures = new CaptureFolder(folder);
        String hash = captures.keep(PAGE);
        assertThat(captures.keep(PAGE)).isEqualTo(hash);
        assertThat(captures.bytes(hash))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PAGE));
        assertThat(files()).hasSize(1);
    }

    @Test
    void doesNotGiveOutWhatWasAltered() throws IOException {
        CaptureFolder captures = new CaptureFolder(folder);
        String hash = captures.keep(PAGE);
        byte[] altered = PAGE.clone();
        altered[3]++;
        Files.write(files().get(0), altered);
        assertThat(captures.bytes(hash)).isEmpty();
    }

    @Test
    void hasNothingUnderAHashItNeverSaw() {
        assertThat(new CaptureFolder(folder).bytes("0".repeat(64))).isEmpty();
    }

    @Test
    void takesNothingButAHashForAName() {
        assertThatThrownBy(() -> new CaptureFolder(folder).bytes("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
