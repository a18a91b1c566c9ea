package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Reports;

/** The contract, held by a real PostgreSQL that is started for the test; skipped, saying why, where none can be started. */
class PostgresqlArchiveTest extends ArchiveContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private Database database = Database.sqlite(Path.of(":memory:"));
    private String url = "";

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
    void open() {
        database.close();
        String name = "archive" + DATABASES.incrementAndGet();
        EmbeddedPostgres running = Objects.requireNonNull(server);
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
        url = running.getJdbcUrl("postgres", name);
        database = openAgain();
    }

    private Database openAgain() {
        return Database.postgresql(url, Optional.of("postgres"), Optional.empty());
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
        database.close();
        database = openAgain();
        assertThat(new Articles(database).latest("a").orElseThrow().article()).isEqualTo(Reports.full("a"));
    }

    @Test
    void saysWhichServerDoesNotAnswer() {
        assertThatThrownBy(() -> Database.postgresql(
                                "jdbc:postgresql://127.0.0.1:1/none", Optional.of("ada"), Optional.of("secret"))
                        .close())
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("secret");
    }
}
