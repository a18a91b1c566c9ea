package org.secondsource.ingest.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads the pages of a crawl from WARC files (plain, gzip, zstd) and WACZ packages, a record at a time: memory does not
 * grow with the file beyond eight bytes per distinct page. Bodies seen before are passed over. Damage becomes a problem,
 * and reading goes on at the next record that can be found. Not thread-safe: one reader per crawl.
 */
public final class CrawlReader {
    private final CaptureReader captures;
    private final Set<Long> seen = new HashSet<>();

    /** @param maxBytes longest body taken; the rest of a longer one is cut and said so */
    public CrawlReader(long maxBytes) {
        captures = new CaptureReader(maxBytes);
    }

    /** Whether a file's name says that it is a crawl. */
    public static boolean isCrawl(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".wacz") || name.matches(".*\\.(w?arc)(\\.gz|\\.zst)?");
    }

    /**
     * Hands every page of the crawl to {@code sink}.
     *
     * @throws IOException if the file cannot be opened at all
     */
    public void read(Path file, CrawlSink sink) throws IOException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".wacz")) {
            readPackage(file, sink);
        } else {
            readWarc(file, file.getFileName().toString(), sink);
        }
    }

    /** A WACZ is a zip with its WARC files under {@code archive/}. */
    private void readPackage(Path file, CrawlSink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()
                        && isCrawl(Path.of(entry.getName()))
                        && !entry.getName().endsWith(".wacz")) {
                    readPacked(zip, entry, file.getFileName() + "!" + entry.getName(), sink);
                }
            }
        } catch (ZipException broken) {
            sink.problem(damaged(file.getFileName().toString(), "not a whole WACZ package: " + broken.getMessage()));
        }
    }

    /** Unpacks to a file of its own first: finding the next record after damage needs to jump. */
    private void readPacked(ZipFile zip, ZipEntry entry, String name, CrawlSink sink) throws IOException {
        Path unpacked = Files.createTempFile("secondsource-", ".warc");
        try {
            try (InputStream stream = zip.getInputStream(entry)) {
                Files.copy(stream, unpacked, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException broken) {
                sink.problem(damaged(name, "the package is damaged here: " + broken.getMessage()));
            }
            readWarc(unpacked, name, sink);
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private void readWarc(Path file, String name, CrawlSink sink) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() == 0) {
                sink.problem(new Problem(ProblemCode.EMPTY, name, "the crawl is empty"));
            }
            long start = 0;
            while (start < channel.size()) {
                OptionalLong broken = readFrom(channel, start, name, sink);
                if (broken.isEmpty()) {
                    return;
                }
                start = RecordStart.after(channel, broken.getAsLong());
            }
        }
    }

    /** Reads on until the end, or returns where it broke. */
    private OptionalLong readFrom(FileChannel channel, long start, String name, CrawlSink sink) {
        long last = start;
        try {
            if (ZstdFrames.begin(channel)) {
                return readFrames(channel, start, name, sink);
            }
            channel.position(start);
            // The reader is not closed: that would close the channel, which is needed to go on after damage.
            WarcReader reader = new WarcReader(channel);
            reader.setLenient(true);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                last = Math.max(last, start + reader.position());
                handle(next.get(), name, sink);
            }
            return OptionalLong.empty();
        } catch (IOException | RuntimeException broken) {
            sink.problem(damagedAt(last, broken, name));
            return OptionalLong.of(last);
        }
    }

    /** The library reads a frame to a record and never ends on files packed as one frame (jwarc 0.36), so we unpack. */
    private OptionalLong readFrames(FileChannel channel, long start, String name, CrawlSink sink) throws IOException {
        channel.position(start);
        try (ZstdFrames frames = new ZstdFrames(channel)) {
            return readFrames(frames, name, sink);
        } catch (IOException | RuntimeException broken) {
            sink.problem(damaged(name, "nothing of it can be unpacked: " + broken.getMessage()));
            return OptionalLong.empty();
        }
    }

    private OptionalLong readFrames(ZstdFrames frames, String name, CrawlSink sink) {
        try (WarcReader reader = new WarcReader(frames)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                handle(next.get(), name, sink);
            }
            return OptionalLong.empty();
        } catch (IOException | RuntimeException broken) {
            sink.problem(damagedAt(frames.frame(), broken, name));
            return OptionalLong.of(frames.frame());
        }
    }

    private void handle(WarcRecord record, String name, CrawlSink sink) throws IOException {
        Optional<Capture> capture = captures.read(record, problem -> sink.problem(damaged(name, problem)));
        if (capture.isPresent() && seen.add(Fingerprint.of(capture.get().body()))) {
            sink.page(capture.get());
        }
    }

    private static Problem damagedAt(long place, Exception broken, String name) {
        String reason = Optional.ofNullable(broken.getMessage())
                .orElse(broken.getClass().getSimpleName());
        return damaged(name, "a record at or after byte " + place + " is damaged: " + reason);
    }

    private static Problem damaged(String name, String message) {
        return new Problem(ProblemCode.DAMAGED_RECORD, name, message);
    }
}
