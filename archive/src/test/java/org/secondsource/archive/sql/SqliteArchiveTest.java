package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Reports;

/** The contract, held by SQLite. */
class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder = Path.of(".");

    @RegisterExtension
    static final OpenDatabase OPEN = OpenDatabase.sqlite();

    @Override
    Database database() {
        return OPEN.database();
    }

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        new Articles(database()).deposit(Reports.full("a"), "ada", Reports.NOON);
        assertThat(new Articles(OPEN.again()).latest("a").orElseThrow().article())
                .isEqualTo(Reports.full("a"));
    }

    @Test
    void bringsEveryCommitToTheDisk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    private String pragma(String name) {
        return database()
                .ask(handle ->
                        handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    @Test
    void saysWhichFileIsNoArchive() throws IOException {
        Path other = Files.writeString(folder.resolve("other.sqlite"), "a shopping list, longer than a header is");
        assertThatThrownBy(() -> Database.sqlite(other).close())
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("other.sqlite");
    }
}
