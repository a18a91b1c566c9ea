package org.secondsource.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What tells whether a file was changed: its size and when it was written. */
final class FileMark {
    /** A file changed a moment ago may still be being written; it is read later. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private FileMark() {}

    /** Empty if the file is gone or may still be being written. */
    static Optional<String> of(Path file, Instant now) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            boolean settled =
                    attributes.lastModifiedTime().toInstant().plus(SETTLED).isBefore(now);
            return settled
                    ? Optional.of(attributes.size() + "-"
                            + attributes.lastModifiedTime().toMillis())
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
