package org.secondsource.archive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SleepingLockWrapper;
import org.secondsource.archive.ArchiveException;
import org.secondsource.reading.Reading;

/**
 * The index of a folder of data, open for writing. It knows up to which version of the archive it has read, so that after a
 * crash it goes on from there. One program writes at a time. Taking in is done by one thread; any number may search, and find
 * what was taken in by then.
 */
public final class SearchIndex implements AutoCloseable {
    /** Raised when documents change their form: an index of another form is made anew. */
    private static final String FORM = "1";

    /** How long one program waits for another to finish its search, in milliseconds. */
    private static final long PATIENCE = 3000;

    /** Between two looks whether the other has finished, in milliseconds. */
    private static final long POLL = 50;

    /** Kept, since loggers nobody holds forget their level. Lucene tells users of Java's options there. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean changed;
    private volatile long upTo;

    private SearchIndex(Path folder, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        this.upTo = committed(writer);
    }

    /** Opens the index, or begins one; one that is damaged or of another form is begun anew. */
    public static SearchIndex open(Path folder) {
        return open(folder, OpenMode.CREATE_OR_APPEND);
    }

    /** The same, unless another program has it open: then nothing is waited for, and the answer is empty. */
    public static Optional<SearchIndex> openIfFree(Path folder) {
        try {
            return Optional.of(begin(FSDirectory.open(folder), folder, OpenMode.CREATE_OR_APPEND));
        } catch (LockObtainFailedException busy) {
            return Optional.empty();
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** Begins the index anew. */
    public static SearchIndex anew(Path folder) {
        return open(folder, OpenMode.CREATE);
    }

    private static SearchIndex open(Path folder, OpenMode mode) {
        try {
            return begin(new SleepingLockWrapper(FSDirectory.open(folder), PATIENCE, POLL), folder, mode);
        } catch (LockObtainFailedException busy) {
            throw new ArchiveException(
                    folder + " is being written by another run of the program; try again when it has ended", busy);
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    private static SearchIndex begin(Directory directory, Path folder, OpenMode mode) throws IOException {
        IndexWriter writer;
        try {
            writer = new IndexWriter(directory, settings(mode));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException damaged) {
            clear(directory);
            writer = new IndexWriter(directory, settings(OpenMode.CREATE));
        }
        if (form(writer).filter(FORM::equals).isEmpty()) {
            writer.deleteAll();
        }
        return new SearchIndex(folder, writer);
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        // Neighbours are merged, one after the other: equal hits keep the order they came in, in every run.
        return new IndexWriterConfig(new NewsAnalyzer())
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static ArchiveException failed(Path folder, IOException broken) {
        return new ArchiveException(
                folder + " cannot be used (" + broken.getMessage() + "); delete it, and \"reindex\" makes it anew",
                broken);
    }

    private static Optional<String> form(IndexWriter writer) {
        return commitData(writer, "form");
    }

    private static long committed(IndexWriter writer) {
        return form(writer).filter(FORM::equals).isEmpty()
                ? 0
                : commitData(writer, "upTo").map(Long::parseLong).orElse(0L);
    }

    private static Optional<String> commitData(IndexWriter writer, String key) {
        Iterable<Map.Entry<String, String>> data =
                Optional.ofNullable(writer.getLiveCommitData()).orElse(List.of());
        for (Map.Entry<String, String> entry : data) {
            if (entry.getKey().equals(key)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Number of the last version that was read for the index; 0 if it is empty. */
    public long upTo() {
        return upTo;
    }

    /** Takes in what a version says, in place of what the article said before. */
    public void add(long version, Reading reading) {
        try {
            writer.updateDocuments(Documents.key(reading.article().id()), new Documents(version, reading).all());
            upTo = Math.max(upTo, version);
            changed = true;
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** Counts a version as read that could not be: what it said before, if anything, stays. */
    public void passOver(long version) {
        upTo = version;
    }

    /** Brings all that was taken in to the disk. */
    public void commit() {
        try {
            writer.setLiveCommitData(
                    Map.of("form", FORM, "upTo", Long.toString(upTo)).entrySet());
            writer.commit();
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** The best hits, the best first; those that fit equally well in the order they were taken in. */
    public List<Hit> search(SearchQuery query, int most) {
        return with(finder -> finder.find(query, most));
    }

    /** Which of some articles a query finds anything in. */
    public Set<String> matching(SearchQuery query, Collection<String> articles) {
        return with(finder -> finder.matching(query, articles));
    }

    private <T> T with(Search<T> search) {
        try {
            if (changed) {
                changed = false;
                searchers.maybeRefreshBlocking();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.by(new Finder(searcher, writer.getAnalyzer()));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    private interface Search<T> {
        T by(Finder finder) throws IOException;
    }

    /**
     * Searches what was last committed to an index that another program has open.
     *
     * @return the best hits, the best first; none if nothing was ever committed
     */
    public static List<Hit> searchCommitted(Path folder, SearchQuery query, int most) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return List.of();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    NewsAnalyzer analyzer = new NewsAnalyzer()) {
                return new Finder(new IndexSearcher(reader), analyzer).find(query, most);
            }
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** Forgets what was not committed. */
    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            writer.getDirectory().close();
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }
}
