package org.secondsource.archive.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract of watching, held by SQLite. */
class SqliteWatchTest extends WatchContract {
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
}
