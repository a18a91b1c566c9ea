package org.secondsource.archive.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.secondsource.archive.ArchiveException;

/**
 * An open database, brought to the present form of its tables. What is committed survives a crash of the program and of
 * the machine. Safe for use by many threads: readers never wait, changes are made one after the other, also those of other
 * programs that have the database open.
 */
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(Dialect dialect) {
        this.dialect = dialect;
        this.readers = dialect.readers();
        this.writers = dialect.writers();
        this.reading = jdbi(dialect, readers);
        this.writing = jdbi(dialect, writers);
    }

    /** Opens a file, or makes it. */
    public static Database sqlite(Path file) {
        return open(new Sqlite(file));
    }

    /**
     * Opens a database of a PostgreSQL server that is there already; its tables are made if they are not.
     *
     * @param url {@code jdbc:postgresql://host/name}, with user and password in it where they are not given
     * @param user empty to take it from the address
     * @param password empty to take it from the address
     */
    public static Database postgresql(String url, Optional<String> user, Optional<String> password) {
        return open(new Postgresql(url, user, password));
    }

    private static Database open(Dialect dialect) {
        try {
            migrate(dialect.plain(), dialect.folder());
            return new Database(dialect);
        } catch (FlywayException
                | JdbiException
                | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException broken) {
            throw new ArchiveException(
                    dialect.name() + " cannot be opened as an archive (" + firstLine(broken) + ")", broken);
        }
    }

    private static void migrate(DataSource source, String folder) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/secondsource/archive/sql/" + folder)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static Jdbi jdbi(Dialect dialect, DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        dialect.prepare(jdbi);
        return jdbi;
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).strip().lines().findFirst().orElse("unknown reason");
    }

    /** Asks something of the database. */
    <T> T ask(HandleCallback<T, RuntimeException> question) {
        try {
            return reading.withHandle(question);
        } catch (JdbiException broken) {
            throw new ArchiveException(dialect.name() + " cannot be read (" + firstLine(broken) + ")", broken);
        }
    }

    /** Makes a change as a whole: all of it is on the disk when this returns, and nothing of it if this throws. */
    <T> T change(HandleCallback<T, RuntimeException> change) {
        try {
            return writing.inTransaction(handle -> {
                dialect.begin(handle);
                return change.withHandle(handle);
            });
        } catch (JdbiException broken) {
            throw new ArchiveException(dialect.name() + " cannot be written (" + firstLine(broken) + ")", broken);
        }
    }

    /**
     * Takes the pen: of all programs that have this database open, one at a time works out what is derived from the
     * articles. It is given back by closing it, and by the end of the program, however it ends.
     *
     * @return empty if another has it
     */
    public Optional<Pen> takePen() {
        return dialect.takePen();
    }

    /**
     * Writes a copy of all that is committed while others go on working.
     *
     * @param file that does not exist yet
     */
    public void copyTo(Path file) {
        dialect.copyTo(file);
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        dialect.close();
    }
}
