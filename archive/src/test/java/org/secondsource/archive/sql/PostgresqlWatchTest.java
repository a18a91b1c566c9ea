package org.secondsource.archive.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The contract of watching, held by a real PostgreSQL; skipped, saying why, where none can be started. */
class PostgresqlWatchTest extends WatchContract {
    private static @Nullable PostgresServer server;

    private Database database = Database.sqlite(Path.of(":memory:"));

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        database.close();
        String url = Objects.requireNonNull(server).newDatabase();
        database = Database.postgresql(url, Optional.of("postgres"), Optional.empty());
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
