package org.secondsource.ingest.page;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;

/**
 * Decodes UTF-8, strictly. The decoder of the JDK goes byte by byte from the first letter beyond ASCII on, which on a news
 * page costs as much as the tokens; this one takes the runs of ASCII between such letters in one go. For one thread.
 */
final class Utf8Reader extends Reader {
    /** The least code point that is written with so many bytes behind the first; smaller ones are malformed. */
    private static final int[] LEAST = {0, 0x80, 0x800, Character.MIN_SUPPLEMENTARY_CODE_POINT};

    private static final char NONE = 0;

    private final byte[] bytes;
    private int at;
    /** The second half of a character whose first half was the last that had room. */
    private char pending = NONE;

    Utf8Reader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws CharacterCodingException if the bytes are no UTF-8 */
    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int end = from + length;
        int next = from;
        while (next < end && (at < bytes.length || pending != NONE)) {
            if (pending != NONE) {
                to[next++] = pending;
                pending = NONE;
            } else if (bytes[at] >= 0) {
                next = ascii(to, next, end);
            } else {
                next = put(codePoint(), to, next);
            }
        }
        return next == from && length > 0 ? -1 : next - from;
    }

    private int ascii(char[] to, int from, int end) {
        int run = Math.min(end - from, bytes.length - at);
        int done = 0;
        while (done < run && bytes[at + done] >= 0) {
            to[from + done] = (char) bytes[at + done];
            done++;
        }
        at += done;
        return from + done;
    }

    private int put(int codePoint, char[] to, int place) {
        if (Character.isBmpCodePoint(codePoint)) {
            to[place] = (char) codePoint;
        } else {
            to[place] = Character.highSurrogate(codePoint);
            pending = Character.lowSurrogate(codePoint);
        }
        return place + 1;
    }

    private int codePoint() throws CharacterCodingException {
        int first = bytes[at] & 0xFF;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int point = first & (0x3F >> more);
        if (first < 0xC0 || first > 0xF7 || at + more >= bytes.length) {
            throw new MalformedInputException(1);
        }
        for (int behind = 1; behind <= more; behind++) {
            int part = bytes[at + behind];
            if ((part & 0xC0) != 0x80) {
                throw new MalformedInputException(behind);
            }
            point = point << 6 | (part & 0x3F);
        }
        if (point < LEAST[more] || !Character.isValidCodePoint(point) || isHalf(point)) {
            throw new MalformedInputException(more);
        }
        at += more + 1;
        return point;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
