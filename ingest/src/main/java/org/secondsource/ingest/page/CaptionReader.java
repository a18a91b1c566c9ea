package org.secondsource.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what a caption shows from whose picture it is. */
final class CaptionReader {
    /** Longer pieces behind a mark are sentences about the picture. */
    private static final int MOST_WORDS = 10;

    private static final String MARK =
            "(?:photo|photograph|photos|image|picture|credit|file photo|foto|fotos|bild|symbolbild|symbolfoto"
                    + "|archivbild|archivfoto|crédit|crédit photo|imagen|fotografía|immagine|zdjęcie|fot|kuva|quelle|source)";

    /** {@code Photo: Ilse Brandt/Courier}, {@code (Foto: ...)}, {@code Photo by ...}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d])[(\\[]?" + MARK + "(?:\\s?[:.]\\s?|\\s?/\\s?| by )\\S.*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN = Pattern.compile("(?:\u00a9|\\(c\\)|copyright\\b).*$", Pattern.CASE_INSENSITIVE);

    /** {@code (Brandt/Courier)}, {@code [Press Pool via Courier]} at the end. */
    private static final Pattern BRACKETS =
            Pattern.compile("[(\\[]\\p{Lu}[^()\\[\\]]{0,60}(?:/| via )[^()\\[\\]]{1,60}[)\\]]$");

    /** {@code ... on Tuesday. Ilse Brandt/Courier}: names with a stroke behind the last sentence. */
    private static final Pattern TAIL =
            Pattern.compile("(?<=[.!?\u201d\"] )\\p{Lu}[\\p{L}.'\u2019 -]{1,40}/\\s?\\p{Lu}[\\p{L}.'\u2019 /-]{0,40}$");

    private CaptionReader() {}

    static Caption read(String caption) {
        for (Pattern pattern : new Pattern[] {NAMED, SIGN, BRACKETS, TAIL}) {
            Matcher found = pattern.matcher(caption);
            if (found.find() && Words.count(found.group(), MOST_WORDS + 1) <= MOST_WORDS) {
                String text = caption.substring(0, found.start()).strip();
                return new Caption(text, Optional.of(bare(found.group())));
            }
        }
        return new Caption(caption, Optional.empty());
    }

    /** Without the brackets around it. */
    private static String bare(String credit) {
        boolean wrapped =
                (credit.startsWith("(") && credit.endsWith(")")) || (credit.startsWith("[") && credit.endsWith("]"));
        return wrapped ? credit.substring(1, credit.length() - 1).strip() : credit;
    }

    /** Whether a block ends in a named photo credit: such a line stands under a picture whatever its element. */
    static boolean endsInCredit(String text) {
        if (text.indexOf(':') < 0) {
            return false;
        }
        Matcher found = NAMED.matcher(text);
        return found.find()
                && found.group().indexOf(':') > 0
                && Character.isUpperCase(found.group().charAt(found.group().charAt(0) == '(' ? 1 : 0))
                && Words.count(found.group(), MOST_WORDS + 1) <= MOST_WORDS;
    }
}
