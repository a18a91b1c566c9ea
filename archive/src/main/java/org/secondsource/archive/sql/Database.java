package org.secondsource.archive.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.secondsource.archive.ArchiveException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An open database, brought to the present form of its tables. What is committed survives a crash of the program and of
 * the machine. Several programs may have one database open; this object is used from one thread.
 */
public final class Database implements AutoCloseable {
    /** How long one program waits for another that writes, in milliseconds. */
    private static final int PATIENCE = 60_000;

    private final String name;
    private final Connection connection;
    private final Jdbi jdbi;

    private Database(Connection connection, String name) {
        this.name = name;
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
    }

    /** Opens a file, or makes it. */
    public static Database sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return open(source, "sqlite", file.toString());
    }

    private static Database open(DataSource source, String dialect, String name) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/secondsource/archive/sql/" + dialect)
                    .loggers("slf4j")
                    .load()
                    .migrate();
            return new Database(source.getConnection(), name);
        } catch (SQLException | FlywayException broken) {
            throw new ArchiveException(name + " cannot be opened as an archive (" + firstLine(broken) + ")", broken);
        }
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).strip().lines().findFirst().orElse("unknown reason");
    }

    /** Asks something of the database. */
    <T> T ask(HandleCallback<T, RuntimeException> question) {
        try {
            return jdbi.withHandle(question);
        } catch (JdbiException broken) {
            throw new ArchiveException(name + " cannot be read (" + firstLine(broken) + ")", broken);
        }
    }

    /** Makes a change as a whole: all of it is on the disk when this returns, and nothing of it if this throws. */
    <T> T change(HandleCallback<T, RuntimeException> change) {
        try {
            return jdbi.inTransaction(change);
        } catch (JdbiException broken) {
            throw new ArchiveException(name + " cannot be written (" + firstLine(broken) + ")", broken);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new ArchiveException("the archive cannot be closed (" + broken.getMessage() + ")", broken);
        }
    }
}
