package org.secondsource.archive.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A new database for every test, of one of the two kinds; registered as a static field of a test class. */
final class OpenDatabase implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final boolean isPostgresql;
    private @Nullable PostgresServer server;
    private @Nullable Path folder;
    private @Nullable Database database;
    private Supplier<Database> opener = () -> {
        throw new IllegalStateException("no test runs");
    };

    private OpenDatabase(boolean isPostgresql) {
        this.isPostgresql = isPostgresql;
    }

    /** A file in a folder of its own. */
    static OpenDatabase sqlite() {
        return new OpenDatabase(false);
    }

    /** Of a real server that is started for the class; its tests are skipped, saying why, where none can be started. */
    static OpenDatabase postgresql() {
        return new OpenDatabase(true);
    }

    Database database() {
        return Objects.requireNonNull(database);
    }

    /** Closes the database and opens it again. */
    Database again() {
        database().close();
        database = opener.get();
        return database();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isPostgresql) {
            server = PostgresServer.start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (isPostgresql) {
            String url = Objects.requireNonNull(server).newDatabase();
            opener = () -> Database.postgresql(url, Optional.of("postgres"), Optional.empty());
        } else {
            Path own = Files.createTempDirectory("archive");
            folder = own;
            opener = () -> Database.sqlite(own.resolve("archive.sqlite"));
        }
        database = opener.get();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        database().close();
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
