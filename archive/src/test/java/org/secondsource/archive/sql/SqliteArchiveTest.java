package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Reports;

/** The contract, held by SQLite. */
class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder = Path.of(".");

    private Database database = Database.sqlite(Path.of(":memory:"));

    @BeforeEach
    void open() {
        database.close();
        database = Database.sqlite(folder.resolve("archive.sqlite"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        new Articles(database).deposit(Reports.full("a"), "ada", Reports.NOON);
        open();
        assertThat(new Articles(database).latest("a").orElseThrow().article()).isEqualTo(Reports.full("a"));
    }

    @Test
    void bringsEveryCommitToTheDisk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    private String pragma(String name) {
        return database.ask(handle ->
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
