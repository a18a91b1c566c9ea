package org.secondsource.archive.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.capture.CaptureFolder;
import org.secondsource.archive.sql.Articles;
import org.secondsource.archive.sql.AuditLog;
import org.secondsource.archive.sql.Captures;
import org.secondsource.archive.sql.Corrections;
import org.secondsource.archive.sql.Database;
import org.secondsource.archive.sql.Events;
import org.secondsource.archive.sql.Outlets;
import org.secondsource.archive.sql.Pen;
import org.secondsource.archive.sql.Readings;
import org.secondsource.archive.sql.Sayings;
import org.secondsource.archive.sql.Stories;
import org.secondsource.archive.sql.Watches;
import org.secondsource.archive.sql.Webhooks;

/**
 * One folder of data: {@code archive.sqlite}, {@code captures/} and {@code index/}. The first two are the truth and are
 * what a backup must hold; the index can be made again. Safe for use by many threads; several programs may open one folder.
 */
public final class DataFolder implements AutoCloseable {
    private static final String DATABASE = "archive.sqlite";

    private final Path folder;
    private final Database database;

    private DataFolder(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** Whether something was ever kept in a folder: opening one that is not there, or is empty, begins an archive. */
    public static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /** Opens a folder, or makes it. */
    public static DataFolder open(Path folder) {
        make(folder);
        return new DataFolder(folder, Database.sqlite(folder.resolve(DATABASE)));
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new ArchiveException(
                    folder + " cannot be made (" + broken + "); name another folder with --data", broken);
        }
    }

    /**
     * Opens a folder for captures and the index beside a PostgreSQL database, which several desks may share.
     *
     * @param url {@code jdbc:postgresql://host/name}
     * @param user empty to take it from the address
     * @param password empty to take it from the address
     */
    public static DataFolder shared(Path folder, String url, Optional<String> user, Optional<String> password) {
        make(folder);
        return new DataFolder(folder, Database.postgresql(url, user, password));
    }

    public Articles articles() {
        return new Articles(database);
    }

    public Stories stories() {
        return new Stories(database);
    }

    /** What was worked out from the articles. */
    public Readings readings() {
        return new Readings(database);
    }

    /** What happened to stories. */
    public Events events() {
        return new Events(database);
    }

    /** Who is said to have said what. */
    public Sayings sayings() {
        return new Sayings(database);
    }

    /** Counts over the articles of outlets. */
    public Outlets outlets() {
        return new Outlets(database);
    }

    public Corrections corrections() {
        return new Corrections(database);
    }

    public AuditLog auditLog() {
        return new AuditLog(database);
    }

    /** Which captures belong to which article. */
    public Captures captures() {
        return new Captures(database);
    }

    /** The bytes of the captures. */
    public CaptureFolder captureFolder() {
        return new CaptureFolder(folder.resolve("captures"));
    }

    /** What is looked at again and again. */
    public Watches watches() {
        return new Watches(database);
    }

    /** Addresses that are told of what happens. */
    public Webhooks webhooks() {
        return new Webhooks(database);
    }

    /** The right to work out what is derived; empty if another program has it. */
    public Optional<Pen> takePen() {
        return database.takePen();
    }

    /** Writes a copy of the database, as of now, into a file that does not exist yet. */
    void copyDatabaseTo(Path file) {
        database.copyTo(file);
    }

    /** Where all that is not in the database lies. */
    public Path folder() {
        return folder;
    }

    /** Where the search index lies. */
    public Path index() {
        return folder.resolve("index");
    }

    @Override
    public void close() {
        database.close();
    }
}
