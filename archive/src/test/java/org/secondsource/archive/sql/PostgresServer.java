package org.secondsource.archive.sql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;

/** A real PostgreSQL, started for a test; the test is skipped, saying why, where none can be started. */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int databases;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder().start());
        } catch (IOException | IllegalStateException cannot) {
            assumeTrue(false, "no PostgreSQL can be started here: " + cannot);
            throw new AssertionError(cannot);
        }
    }

    /** The address of a database without content. */
    String newDatabase() {
        String name = "archive" + ++databases;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
