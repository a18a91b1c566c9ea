package org.secondsource.ingest.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Makes text of bytes: a byte order mark decides, else UTF-8 where the bytes are valid UTF-8, else Windows-1252, which
 * gives every byte a character; that last guess is reported. Bytes that are no text at all are refused. Stateless.
 */
final class TextDecoder {
    /** Share of NUL bytes in every second place that shows UTF-16 without a mark; our own choice: Latin text has nearly 1. */
    private static final double UTF16_NULS = 0.4;

    /** Share of control bytes beyond which bytes are no text; our own choice: text has none but tabs and line ends. */
    private static final double CONTROL_SHARE = 0.02;

    /** Bytes looked at to tell text from other files. */
    private static final int SAMPLE = 64 * 1024;

    DecodedText decode(byte[] bytes, boolean cut, String where) {
        Optional<Charset> marked = byteOrderMark(bytes).or(() -> bareUtf16(bytes));
        if (marked.isPresent()) {
            return new DecodedText(clean(new String(bytes, marked.get())), List.of());
        }
        if (isBinary(bytes)) {
            return DecodedText.none(new Problem(
                    ProblemCode.BINARY, where, "not text" + kind(bytes) + "; expected .txt, .html or .jsonl"));
        }
        Optional<String> strict = strictUtf8(bytes, cut);
        if (strict.isPresent()) {
            return new DecodedText(clean(strict.get()), List.of());
        }
        Problem guess = new Problem(
                ProblemCode.CHARSET,
                where,
                "not valid UTF-8; read as Windows-1252. Save the file as UTF-8 if signs look wrong");
        return new DecodedText(clean(new String(bytes, Charset.forName("windows-1252"))), List.of(guess));
    }

    private static String clean(String text) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a NUL in every second place and none in the others. */
    private static Optional<Charset> bareUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int pair = 0; pair < pairs; pair++) {
            even += bytes[2 * pair] == 0 ? 1 : 0;
            odd += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4) {
            return Optional.empty();
        }
        if (even == 0 && odd > pairs * UTF16_NULS) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return odd == 0 && even > pairs * UTF16_NULS ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int at = 0; at < sample; at++) {
            int value = bytes[at];
            if (value == 0) {
                return true;
            }
            boolean layout = (value >= 8 && value <= 13) || value == 27;
            controls += value > 0 && value < 32 && !layout ? 1 : 0;
        }
        return controls > sample * CONTROL_SHARE || !kind(bytes).isEmpty();
    }

    /** In words, for files that people commonly hand in by mistake. */
    private static String kind(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return " but a PDF";
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return " but a zip archive or an office document";
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G') || starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return " but a picture";
        }
        return starts(bytes, 0x1F, 0x8B) ? " but gzipped" : "";
    }

    /** @param cut whether the bytes may end inside a character, because reading stopped there */
    private static Optional<String> strictUtf8(byte[] bytes, boolean cut) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int end = cut ? endOfWholeCharacters(bytes) : bytes.length;
        try {
            return Optional.of(
                    decoder.decode(ByteBuffer.wrap(Arrays.copyOf(bytes, end))).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static int endOfWholeCharacters(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes.length - end < 4 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return end > 0 && (bytes[end - 1] & 0xC0) == 0xC0 ? end - 1 : bytes.length;
    }
}
