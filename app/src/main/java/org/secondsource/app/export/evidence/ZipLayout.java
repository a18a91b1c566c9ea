package org.secondsource.app.export.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes between the files of a zip archive (APPNOTE.TXT 6.3) in the one form used here: nothing compressed, no extra
 * fields, no comments, every file of the first day a zip archive can name. Whoever knows the files knows every byte.
 */
final class ZipLayout {
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;

    /** Bytes of a local header before the name. */
    static final int LOCAL_LENGTH = 30;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private static final short VERSION = 20;

    /** Names are UTF-8. */
    private static final short FLAGS = 0x0800;

    /** 1 January 1980. */
    private static final short DAY = 0x21;

    /** Larger archives need fields that are not written here. */
    static final long MOST_BYTES = 0xFFFFFFFFL - 1;

    static final int MOST_FILES = 0xFFFF - 1;

    private ZipLayout() {}

    /**
     * A file in the archive.
     *
     * @param path its name, of letters, digits and a few signs, parts parted by slashes
     * @param crc its CRC-32
     * @param bytes its length
     * @param offset where its local header begins
     */
    record Entry(String path, long crc, long bytes, long offset) {
        private byte[] name() {
            return path.getBytes(StandardCharsets.UTF_8);
        }
    }

    static byte[] local(Entry entry) {
        byte[] name = entry.name();
        byte[] bytes = new byte[LOCAL_LENGTH + name.length];
        ByteBuffer header = buffer(bytes).putInt(LOCAL_SIGNATURE);
        common(header, entry, name);
        header.put(name);
        return bytes;
    }

    /** Version to all lengths: what both headers of a file say. */
    private static void common(ByteBuffer header, Entry entry, byte[] name) {
        header.putShort(VERSION)
                .putShort(FLAGS)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) entry.crc())
                .putInt((int) entry.bytes())
                .putInt((int) entry.bytes())
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    /** The directory of all files and the end of the archive. */
    static byte[] directory(List<Entry> entries, long offset) {
        int length = entries.stream()
                .mapToInt(entry -> CENTRAL_LENGTH + entry.name().length)
                .sum();
        byte[] bytes = new byte[length + END_LENGTH];
        ByteBuffer directory = buffer(bytes);
        for (Entry entry : entries) {
            byte[] name = entry.name();
            directory.putInt(CENTRAL_SIGNATURE).putShort(VERSION);
            common(directory, entry, name);
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) entry.offset())
                    .put(name);
        }
        directory
                .putInt(END_SIGNATURE)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(length)
                .putInt((int) offset)
                .putShort((short) 0);
        return bytes;
    }

    /** Numbers in a zip archive begin with their least byte. */
    static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
