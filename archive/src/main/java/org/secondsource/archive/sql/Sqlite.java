package org.secondsource.archive.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.secondsource.archive.ArchiveException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One file, many readers while one writes: SQLite with a write-ahead log. */
final class Sqlite implements Dialect {
    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public DataSource plain() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public HikariDataSource readers() {
        HikariConfig config = pool("readers", READERS);
        config.setConnectionInitSql("PRAGMA query_only = ON");
        return new HikariDataSource(config);
    }

    @Override
    public HikariDataSource writers() {
        return new HikariDataSource(pool("writer", 1));
    }

    private HikariConfig pool(String pool, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(pool);
        config.setDataSource(plain());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        // A connection to a file does not grow stale.
        config.setMaxLifetime(0);
        return config;
    }

    /** A lock on a file beside the database; the system gives it back when the program ends, however it ends. */
    @Override
    public Optional<Pen> takePen() {
        Path place = file.resolveSibling(file.getFileName() + "-pen");
        try {
            FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(() -> close(channel, place));
        } catch (IOException broken) {
            throw new ArchiveException(place + " cannot be locked (" + broken.getMessage() + ")", broken);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException hereAlready) {
            return null;
        }
    }

    private static void close(FileChannel channel, Path place) {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new ArchiveException(place + " cannot be unlocked (" + broken.getMessage() + ")", broken);
        }
    }

    @Override
    public void copyTo(Path copy) {
        try (Connection connection = plain().getConnection();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException broken) {
            throw new ArchiveException(copy + " cannot be written (" + broken.getMessage() + ")", broken);
        }
        check(copy);
    }

    /** A copy that nobody can read is found now and not when it is needed. */
    private static void check(Path copy) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + copy);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("PRAGMA integrity_check");
                ResultSet row = statement.executeQuery()) {
            String found = row.next() ? row.getString(1) : "nothing";
            if (!"ok".equals(found)) {
                throw new ArchiveException(copy + " is damaged (" + found + "); so is what it was copied from");
            }
        } catch (SQLException broken) {
            throw new ArchiveException(copy + " cannot be read (" + broken.getMessage() + ")", broken);
        }
    }
}
