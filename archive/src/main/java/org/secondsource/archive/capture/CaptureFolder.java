package org.secondsource.archive.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Digest;

/**
 * A folder of captures: bytes under the SHA-256 of their content, the same bytes once. A capture is written under another
 * name, brought to the disk and then moved, so that what stands under a hash is whole. Safe for use by many threads and
 * programs.
 */
public final class CaptureFolder {
    private final Path folder;

    public CaptureFolder(Path folder) {
        this.folder = folder;
    }

    /** Keeps bytes and answers their hash; when this returns they are on the disk. */
    public String keep(byte[] bytes) {
        String hash = Digest.of(bytes);
        Path place = place(hash);
        try {
            if (Files.exists(place)) {
                return hash;
            }
            Path shelf = folder.resolve(hash.substring(0, 2));
            Files.createDirectories(shelf);
            Path incoming = Files.createTempFile(shelf, "incoming-", ".part");
            write(incoming, bytes);
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(shelf);
            force(folder);
            return hash;
        } catch (IOException broken) {
            throw new ArchiveException(place + " cannot be written (" + broken.getMessage() + ")", broken);
        }
    }

    /** The bytes under a hash; empty if there are none, or if what is there is no longer what was kept. */
    public Optional<byte[]> bytes(String hash) {
        try {
            return Files.exists(place(hash))
                    ? Optional.of(Files.readAllBytes(place(hash)))
                            .filter(bytes -> Digest.of(bytes).equals(hash))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new ArchiveException(place(hash) + " cannot be read (" + broken.getMessage() + ")", broken);
        }
    }

    private Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 hash: " + hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Brings the names in a folder to the disk; some systems do not let a folder be opened, and need no such help. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }
}
