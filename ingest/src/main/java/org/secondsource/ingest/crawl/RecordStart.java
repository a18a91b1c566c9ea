package org.secondsource.ingest.crawl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Finds where the next record of a damaged WARC file may begin. */
final class RecordStart {
    private static final byte[][] MAGICS = {
        {0x1f, (byte) 0x8b, 0x08}, {'W', 'A', 'R', 'C', '/'}, {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}
    };
    private static final int WINDOW = 1 << 16;
    private static final int LONGEST_MAGIC = 5;

    private RecordStart() {}

    /** The first place after {@code offset} that looks like the start of a record; the end of the file if none does. */
    static long after(FileChannel channel, long offset) throws IOException {
        long size = channel.size();
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long base = offset + 1; base < size; base += WINDOW - LONGEST_MAGIC) {
            window.clear();
            readFully(channel, window, base);
            window.flip();
            int found = find(window);
            if (found >= 0) {
                return base + found;
            }
        }
        return size;
    }

    private static void readFully(FileChannel channel, ByteBuffer window, long base) throws IOException {
        long at = base;
        while (window.hasRemaining()) {
            int read = channel.read(window, at);
            if (read < 0) {
                return;
            }
            at += read;
        }
    }

    private static int find(ByteBuffer window) {
        for (int at = 0; at < window.limit(); at++) {
            for (byte[] magic : MAGICS) {
                if (matches(window, at, magic)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer window, int at, byte[] magic) {
        if (at + magic.length > window.limit()) {
            return false;
        }
        for (int index = 0; index < magic.length; index++) {
            if (window.get(at + index) != magic[index]) {
                return false;
            }
        }
        return true;
    }
}
