package org.secondsource.archive.sql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The contract of watching, held by a real PostgreSQL; skipped, saying why, where none can be started. */
class PostgresqlWatchTest extends WatchContract {
    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    private Database database = Database.sqlite(Path.of(":memory:"));

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException cannot) {
            assumeTrue(false, "no PostgreSQL can be started here: " + cannot);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() throws SQLException {
        database.close();
        EmbeddedPostgres running = Objects.requireNonNull(server);
        String name = "watch" + ++databases;
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        database = Database.postgresql(running.getJdbcUrl("postgres", name), Optional.empty(), Optional.empty());
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
