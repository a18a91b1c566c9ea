package org.secondsource.archive.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.capture.CaptureFolder;
import org.secondsource.archive.sql.Articles;
import org.secondsource.archive.sql.AuditLog;
import org.secondsource.archive.sql.Captures;
import org.secondsource.archive.sql.Corrections;
import org.secondsource.archive.sql.Database;
import org.secondsource.archive.sql.Stories;

/**
 * One folder of data: {@code archive.sqlite}, {@code captures/} and {@code index/}. The first two are the truth and are
 * what a backup must hold; the index can be made again. Used from one thread; several programs may open one folder.
 */
public final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final Database database;

    private DataFolder(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** Opens a folder, or makes it. */
    public static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new ArchiveException(
                    folder + " cannot be made (" + broken + "); name another folder with --data", broken);
        }
        return new DataFolder(folder, Database.sqlite(folder.resolve("archive.sqlite")));
    }

    public Articles articles() {
        return new Articles(database);
    }

    public Stories stories() {
        return new Stories(database);
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

    /** Where the search index lies. */
    public Path index() {
        return folder.resolve("index");
    }

    @Override
    public void close() {
        database.close();
    }
}
