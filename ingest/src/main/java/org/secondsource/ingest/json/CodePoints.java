package org.secondsource.ingest.json;

import org.secondsource.text.Span;

/**
 * Converts offsets of one text between UTF-16 code units, which Java counts, and Unicode code points, which exchanged
 * files count. Immutable, safe for use by many threads.
 */
public final class CodePoints {
    private static final int[] NONE = {};

    private final int utf16Length;
    /** Index in UTF-16 of each code point beyond the basic plane, in order; empty for nearly all texts. */
    private final int[] astral;

    private CodePoints(int utf16Length, int[] astral) {
        this.utf16Length = utf16Length;
        this.astral = astral;
    }

    public static CodePoints of(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        if (count == 0) {
            return new CodePoints(text.length(), NONE);
        }
        int[] astral = new int[count];
        int found = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.charCount(text.codePointAt(at)) == 2) {
                astral[found++] = at;
            }
        }
        return new CodePoints(text.length(), astral);
    }

    /** Number of code points of the text. */
    public int length() {
        return utf16Length - astral.length;
    }

    /** The code point offset of a UTF-16 offset; one inside a surrogate pair counts as the end of that pair. */
    public int fromUtf16(int offset) {
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astral[middle] + 1 < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset - low;
    }

    /**
     * The UTF-16 offset of a code point offset.
     *
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int toUtf16(int offset) {
        if (offset < 0 || offset > length()) {
            throw new IndexOutOfBoundsException(offset + " lies outside the text of " + length() + " code points");
        }
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astral[middle] - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    /** The UTF-16 span of a code point span. */
    public Span toUtf16(int start, int end) {
        return new Span(toUtf16(start), toUtf16(end));
    }
}
