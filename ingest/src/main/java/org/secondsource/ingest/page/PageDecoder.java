package org.secondsource.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Finds the charset of a page and decodes it: byte order mark, then UTF-8 if the bytes are valid UTF-8 beyond ASCII, then what
 * the header or the page itself says, then windows-1252, as browsers do. Never fails.
 */
final class PageDecoder {
    /** Where browsers look for a charset in the page itself; a little more than their 1,024 bytes. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageDecoder() {}

    /** Whether there are bytes beyond ASCII and no mark: then the bytes are UTF-8, or cannot be decoded as such. */
    static boolean mayBeUtf8(byte[] bytes) {
        int all = 0;
        for (byte one : bytes) {
            all |= one;
        }
        return all < 0 && Mark.of(bytes).isEmpty();
    }

    static String decode(byte[] bytes, PageAddress address, List<Problem> problems) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            int skip = mark.get().length();
            return new String(bytes, skip, bytes.length - skip, mark.get().charset());
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && utf8.get().length() != bytes.length) {
            return utf8.get();
        }
        Charset declared = address.charset()
                .flatMap(PageDecoder::charset)
                .or(() -> inside(bytes))
                .orElse(utf8.isPresent() ? StandardCharsets.UTF_8 : WINDOWS);
        return decode(bytes, declared, address, problems);
    }

    private static String decode(byte[] bytes, Charset declared, PageAddress address, List<Problem> problems) {
        Optional<String> text = strictly(bytes, declared);
        if (text.isPresent()) {
            return text.get();
        }
        Charset taken = declared.equals(StandardCharsets.UTF_8) && !mostlyUtf8(bytes) ? WINDOWS : declared;
        problems.add(new Problem(
                ProblemCode.CHARSET,
                address.id(),
                "the bytes are not valid " + declared.name() + "; read as " + taken.name()
                        + ", some characters may be wrong"));
        return new String(bytes, taken);
    }

    /** Whether broken sequences are rare: a page cut in the middle of a letter, or with a foreign advertisement. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == '\ufffd').count();
        long foreign = text.chars().filter(letter -> letter > 0x7f).count();
        return broken * 10 <= foreign;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        String quick = new String(bytes, charset);
        if (quick.indexOf('\ufffd') < 0) {
            // Nothing was replaced, so nothing was broken; the strict decoder is many times slower.
            return Optional.of(quick);
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(
                            charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> inside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        while (found.find()) {
            Optional<Charset> charset = charset(found.group(1));
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    /** By name; ISO-8859-1 and ASCII mean windows-1252 on the web. UTF-16 in a readable declaration is a mistake. */
    private static Optional<Charset> charset(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii") || lower.equals("ascii")) {
            return Optional.of(WINDOWS);
        }
        try {
            return Charset.isSupported(lower) ? Optional.of(Charset.forName(lower)) : Optional.empty();
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private record Mark(Charset charset, int length) {
        static Optional<Mark> of(byte[] bytes) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
            }
            if (starts(bytes, 0xFE, 0xFF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
            }
            return starts(bytes, 0xFF, 0xFE) ? Optional.of(new Mark(StandardCharsets.UTF_16LE, 2)) : Optional.empty();
        }

        private static boolean starts(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
