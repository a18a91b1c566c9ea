package org.secondsource.archive.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SleepingLockWrapper;
import org.jspecify.annotations.Nullable;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Version;
import org.secondsource.reading.Reading;

/**
 * The index of a folder of data, open for writing. It knows up to which version of which archive it has read, so that after a
 * crash it goes on from there. One program writes at a time. Taking in is done by one thread; any number may search, and find
 * what was committed by then: searching waits for nothing, neither for what is being taken in nor for the merging of files.
 */
public final class SearchIndex implements AutoCloseable {
    /** Raised when documents change their form: an index of another form is made anew. */
    private static final String FORM = "2";

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
    private final boolean begunAnew;
    private volatile Mark mark;

    /** The last version that was read for the index, and what it says, as its hash: which archive it was made from. */
    private record Mark(long upTo, String hash) {
        static final Mark NONE = new Mark(0, "");
    }

    private SearchIndex(Path folder, IndexWriter writer, boolean begunAnew) throws IOException {
        this.folder = folder;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        this.begunAnew = begunAnew;
        Map<String, String> data = commitData(writer.getLiveCommitData());
        this.mark = new Mark(Long.parseLong(data.getOrDefault("upTo", "0")), data.getOrDefault("hash", ""));
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
        try {
            return begin(directory, folder, mode, false);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException damaged) {
            clear(directory);
            return begin(directory, folder, OpenMode.CREATE, true);
        }
    }

    private static SearchIndex begin(Directory directory, Path folder, OpenMode mode, boolean damaged)
            throws IOException {
        IndexWriter writer = new IndexWriter(directory, settings(mode));
        try {
            Map<String, String> data = commitData(writer.getLiveCommitData());
            boolean otherForm = !data.isEmpty() && !FORM.equals(data.get("form"));
            if (otherForm) {
                writer.deleteAll();
                writer.setLiveCommitData(List.of());
            }
            return new SearchIndex(folder, writer, damaged || otherForm);
        } catch (IOException broken) {
            writer.rollback();
            throw broken;
        }
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

    private static Map<String, String> commitData(@Nullable Iterable<Map.Entry<String, String>> entries) {
        Map<String, String> data = new HashMap<>();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** Whether there was an index that could not be used, because it is damaged or of another form. */
    public boolean isBegunAnew() {
        return begunAnew;
    }

    /** Whether every file is as it was written; all of them are read for it. */
    public boolean isSound() {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Forgets everything, while others may go on searching. */
    public void clear() {
        try {
            writer.deleteAll();
            mark = Mark.NONE;
            commit();
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** Number of the last version that was read for the index; 0 if it is empty. */
    public long upTo() {
        return mark.upTo();
    }

    /** What the last version says that was read for the index, as its hash; empty if there is none. */
    public String hash() {
        return mark.hash();
    }

    /** Takes in what a version says, in place of what the article said before. */
    public void add(Version version, Reading reading) {
        renew(version.number(), reading);
        passOver(version);
    }

    /** Takes a version in again that was read for the index before. */
    public void renew(long version, Reading reading) {
        try {
            writer.updateDocuments(Documents.key(reading.article().id()), new Documents(version, reading).all());
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** Counts a version as read that could not be: what it said before, if anything, stays. */
    public void passOver(Version version) {
        mark = new Mark(version.number(), version.hash());
    }

    /**
     * Brings all that was taken in to the disk, and to those who search. Files are merged here and never by a search, which
     * else would wait for the merging of all there are.
     */
    public void commit() {
        try {
            Mark now = mark;
            writer.setLiveCommitData(Map.of("form", FORM, "upTo", Long.toString(now.upTo()), "hash", now.hash())
                    .entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /**
     * The best hits, the best first; those that fit equally well in the order they were taken in.
     *
     * @param skipped how many of the best are left out
     */
    public List<Hit> search(SearchQuery query, int skipped, int most) {
        return with(finder -> finder.find(query, skipped, most));
    }

    /** Which of some articles a query finds anything in. */
    public Set<String> matching(SearchQuery query, Collection<String> articles) {
        return with(finder -> finder.matching(query, articles));
    }

    private <T> T with(Search<T> search) {
        try {
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
     * @param skipped how many of the best hits are left out
     * @return the best hits, the best first; none if nothing was ever committed
     */
    public static List<Hit> searchCommitted(Path folder, SearchQuery query, int skipped, int most) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return List.of();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    NewsAnalyzer analyzer = new NewsAnalyzer()) {
                return new Finder(new IndexSearcher(reader), analyzer).find(query, skipped, most);
            }
        } catch (IOException broken) {
            throw failed(folder, broken);
        }
    }

    /** Up to which version an index was last committed that another program has open; 0 if it is empty. */
    public static long committedUpTo(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    ? Long.parseLong(SegmentInfos.readLatestCommit(directory)
                            .getUserData()
                            .getOrDefault("upTo", "0"))
                    : 0;
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
