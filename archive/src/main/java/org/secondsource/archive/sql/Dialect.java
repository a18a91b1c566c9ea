package org.secondsource.archive.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What SQLite and PostgreSQL do each in its own way. */
interface Dialect extends AutoCloseable {
    /** How long one program waits for another that writes, in milliseconds. */
    int PATIENCE = 60_000;

    /** Readers at once; more wait for one another. Pages are read within milliseconds. */
    int READERS = 8;

    /** What the database is called in messages; never with a password. */
    String name();

    /** Folder of its migrations. */
    String folder();

    /** Connections outside any pool, to bring the tables to their form. */
    DataSource plain();

    /** Connections for those who only read. */
    HikariDataSource readers();

    /** Connections for changes. */
    HikariDataSource writers();

    /** Teaches JDBI how values go in and out. */
    default void prepare(Jdbi jdbi) {}

    /** Begins a change: nobody else makes one until it has ended. */
    default void begin(Handle handle) {}

    Optional<Pen> takePen();

    void copyTo(Path file);

    @Override
    default void close() {}
}
