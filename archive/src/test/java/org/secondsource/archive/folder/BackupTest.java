package org.secondsource.archive.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondsource.archive.Reports.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.CaptureNote;
import org.secondsource.archive.Reports;

class BackupTest {
    private final Path work;
    private final Path desk;
    private final Path copy;

    BackupTest(@TempDir Path work) {
        this.work = work;
        desk = work.resolve("desk");
        copy = work.resolve("copy");
    }

    private void deposit(DataFolder data, String id) {
        String hash = data.captureFolder().keep(("page of " + id).getBytes(StandardCharsets.UTF_8));
        data.articles().deposit(Reports.plain(id, "Text of " + id), new CaptureNote(hash, id + ".html", NOON), "ada");
    }

    private void backUp() {
        try (DataFolder data = DataFolder.open(desk)) {
            deposit(data, "a");
            assertThat(Backup.make(data, copy)).isEqualTo(2);
            deposit(data, "b");
        }
    }

    @Test
    void givesBackWhatWasThereWhenItWasMade() {
        backUp();
        Path restored = work.resolve("restored");
        assertThat(Backup.restore(copy, restored)).isEqualTo(2);
        try (DataFolder data = DataFolder.open(restored)) {
            assertThat(data.articles().ids()).containsExactly("a");
            assertThat(data.articles().latest("a").orElseThrow().article()).isEqualTo(Reports.plain("a", "Text of a"));
            assertThat(data.captureFolder().bytes(data.captures().of("a").get(0).hash()))
                    .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("page of a"));
        }
        assertThat(Backup.damaged(copy)).isEmpty();
    }

    @Test
    void restoresNothingOfABackupInWhichOneBitIsFlipped() throws IOException {
        backUp();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[flipped.length / 2] ^= 1;
            Files.write(file, flipped);
            assertThatThrownBy(() -> Backup.restore(copy, work.resolve("never")))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("nothing was restored");
            Files.write(file, whole);
        }
        assertThat(work.resolve("never")).doesNotExist();
        assertThat(Backup.damaged(copy)).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(copy)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void missesWhatIsGoneAndSeesWhatWasAdded() throws IOException {
        backUp();
        Files.writeString(copy.resolve("captures/more"), "more");
        assertThat(Backup.damaged(copy)).singleElement().asString().contains("captures/more");
        Files.delete(copy.resolve("archive.sqlite"));
        assertThat(Backup.damaged(copy)).hasSize(2);
        Files.delete(copy.resolve("manifest.sha256"));
        assertThat(Backup.damaged(copy)).singleElement().asString().contains("manifest");
    }

    @Test
    void writesOverNothing() {
        backUp();
        assertThatThrownBy(() -> Backup.restore(copy, desk)).hasMessageContaining("not empty");
        try (DataFolder data = DataFolder.open(desk)) {
            assertThat(data.articles().ids()).containsExactly("a", "b");
            assertThatThrownBy(() -> Backup.make(data, copy)).hasMessageContaining("not empty");
        }
    }
}
