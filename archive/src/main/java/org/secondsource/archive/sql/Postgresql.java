package org.secondsource.archive.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.secondsource.archive.ArchiveException;

/** A server that several desks share. */
final class Postgresql implements Dialect {
    /** Names our advisory locks among those of other programs; our own choice of numbers. */
    private static final int WRITER = 0x5ec0;

    private static final int PEN = 0x5ec1;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    Postgresql(String url, Optional<String> user, Optional<String> password) {
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException wrong) {
            throw new ArchiveException(
                    "not an address of a PostgreSQL database: expected jdbc:postgresql://host/name", wrong);
        }
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
    }

    @Override
    public String name() {
        return "database " + source.getDatabaseName() + " on " + String.join(", ", source.getServerNames());
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public DataSource plain() {
        return source;
    }

    @Override
    public HikariDataSource readers() {
        HikariConfig config = pool("readers", READERS);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    @Override
    public HikariDataSource writers() {
        return new HikariDataSource(pool("writer", 1));
    }

    private HikariConfig pool(String pool, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(pool);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        return config;
    }

    @Override
    public void prepare(Jdbi jdbi) {
        jdbi.registerArgument(new StorableText.Argument());
        jdbi.registerColumnMapper(String.class, new StorableText.Column());
    }

    /** Numbers of versions and events must become visible in their order: whoever reads "since" would miss one else. */
    @Override
    public void begin(Handle handle) {
        handle.execute("SELECT pg_advisory_xact_lock(" + WRITER + ")");
    }

    /** A lock of a connection of its own; the server gives it back when the connection ends. */
    @Override
    public Optional<Pen> takePen() {
        try {
            Connection connection = source.getConnection();
            try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(" + PEN + ")");
                    ResultSet row = statement.executeQuery()) {
                if (row.next() && row.getBoolean(1)) {
                    return Optional.of(() -> close(connection));
                }
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException broken) {
            throw new ArchiveException(name() + " cannot be locked (" + broken.getMessage() + ")", broken);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new ArchiveException("the database cannot be unlocked (" + broken.getMessage() + ")", broken);
        }
    }

    @Override
    public void copyTo(Path file) {
        throw new ArchiveException(
                "a PostgreSQL database is backed up with pg_dump, the folder with any copy of files");
    }
}
