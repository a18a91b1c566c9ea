package org.secondsource.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.secondsource.ingest.content.Body;

/** What one article was read from and nothing else: a file, the answer of a host, a page of a crawl. */
public sealed interface Original {

    /** The file or address the bytes came from. */
    String source();

    /** When the bytes were had from there, if that was before now: by a crawl. */
    Optional<Instant> captured();

    /**
     * The bytes, as they were found.
     *
     * @throws IOException if they are not there any more
     */
    Body body() throws IOException;

    /** Read from the disk once more when it is asked for. */
    record InFile(Path file) implements Original {
        @Override
        public String source() {
            return file.toString();
        }

        @Override
        public Optional<Instant> captured() {
            return Optional.empty();
        }

        @Override
        public Body body() throws IOException {
            return new Body(Files.readAllBytes(file));
        }
    }

    /** At hand. */
    record Held(String source, Optional<Instant> captured, Body body) implements Original {}
}
