package org.secondsource.ingest.crawl;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/**
 * The unpacked bytes of a crawl in zstd, whether each record is a frame of its own (as the <a
 * href="https://iipc.github.io/warc-specifications/specifications/warc-zstd/">WARC profile</a> asks, with an optional
 * dictionary in a first frame that decoders skip) or all records are one frame (as the command line tool packs a file).
 * Closing it leaves the file open. Not thread-safe.
 */
final class ZstdFrames implements ReadableByteChannel {
    private static final int FRAME = 0xFD2FB528;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final int HEAD = 8;
    private static final int BUFFER = 1 << 17;

    /** No dictionary in use is longer (the profile names no bound; trainers make 100 KB and less by default). */
    private static final int LONGEST_DICTIONARY = 16 << 20;

    private final FileChannel file;
    private final ZstdDecompressCtx unpacker = new ZstdDecompressCtx();
    private final ByteBuffer packed = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private final ByteBuffer unpacked = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private long frame;
    private boolean inFrame;

    /** Whether the last piece filled its buffer, so that the unpacker may hold more. */
    private boolean full;

    private boolean open = true;

    /**
     * Goes on at the file's position.
     *
     * @throws IOException if the dictionary cannot be read
     */
    ZstdFrames(FileChannel file) throws IOException {
        this.file = file;
        frame = file.position();
        byte[] dictionary = dictionary(file);
        if (dictionary.length > 0) {
            unpacker.loadDict(dictionary);
        }
    }

    /** Whether a file begins as one packed by zstd does. */
    static boolean begin(FileChannel file) throws IOException {
        int magic = head(file).getInt(0);
        return magic == FRAME || magic == DICTIONARY;
    }

    /** Where in the file the frame that is being unpacked begins. */
    long frame() {
        return frame;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        while (!unpacked.hasRemaining()) {
            if (!packed.hasRemaining() && !full && !refill()) {
                return -1;
            }
            unpack();
        }
        int count = Math.min(unpacked.remaining(), target.remaining());
        target.put(unpacked.slice().limit(count));
        unpacked.position(unpacked.position() + count);
        return count;
    }

    private boolean refill() throws IOException {
        int read = file.read(packed.clear());
        packed.flip();
        if (read < 0 && inFrame) {
            throw new EOFException("the file ends within it");
        }
        return read >= 0;
    }

    private void unpack() throws IOException {
        try {
            boolean ended = unpacker.decompressDirectByteBufferStream(unpacked.clear(), packed);
            full = !ended && !unpacked.hasRemaining();
            inFrame = !ended;
            frame = ended ? file.position() - packed.remaining() : frame;
        } catch (ZstdException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        } finally {
            unpacked.flip();
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        unpacker.close();
    }

    private static byte[] dictionary(FileChannel file) throws IOException {
        ByteBuffer head = head(file);
        int length = head.getInt(Integer.BYTES);
        if (head.getInt(0) != DICTIONARY) {
            return new byte[0];
        }
        if (length < 0 || length > LONGEST_DICTIONARY) {
            throw new IOException("its dictionary claims a length of " + Integer.toUnsignedLong(length) + " bytes");
        }
        ByteBuffer read = readAt(file, HEAD, length);
        if (read.remaining() < length) {
            throw new EOFException("the file ends within its dictionary");
        }
        boolean packed = length > HEAD && read.getInt(0) == FRAME;
        byte[] bytes = new byte[length];
        read.get(bytes);
        return packed ? unpack(bytes) : bytes;
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (InputStream stream = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(packed))) {
            return stream.readNBytes(LONGEST_DICTIONARY);
        }
    }

    private static ByteBuffer head(FileChannel file) throws IOException {
        return readAt(file, 0, HEAD).limit(HEAD);
    }

    private static ByteBuffer readAt(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, from + bytes.position());
        }
        return bytes.flip();
    }
}
