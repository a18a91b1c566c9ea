package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.language.WordList;

/** What blocks that are no running text begin with. */
final class Phrases {
    enum Kind {
        RELATED,
        PROMO,
        CREDIT,
        PICTURE,
        NOTE,
        BYLINE,
        DATE,
        SOCIAL,
        CONTENTS;

        /** Its place among the features. */
        @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the features
        int index() {
            return ordinal();
        }
    }

    private record Phrase(String text, Kind kind) {}

    /** By their first two letters. */
    private static final Map<String, List<Phrase>> STARTS = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Phrases.class, "phrases.tsv")) {
            Kind kind = Kind.valueOf(row.get(0));
            for (String phrase : row.get(1).split("\\|")) {
                STARTS.computeIfAbsent(start(phrase), absent -> new ArrayList<>())
                        .add(new Phrase(phrase, kind));
            }
        }
    }

    private Phrases() {}

    private static String start(String text) {
        return text.substring(0, Math.min(2, text.length()));
    }

    /** The length of the longest phrase of each kind that the text begins with; 0 where it begins with none. */
    static int[] lengths(String text) {
        int[] lengths = new int[Kind.values().length];
        String head = head(text);
        for (Phrase phrase : STARTS.getOrDefault(start(head), List.of())) {
            if (begins(head, phrase.text())) {
                int kind = phrase.kind().index();
                lengths[kind] = Math.max(lengths[kind], phrase.text().length());
            }
        }
        return lengths;
    }

    static boolean begins(String text, Kind kind) {
        return lengths(text)[kind.index()] > 0;
    }

    /** The first letters in lower case, without the marks and brackets that often stand before them. */
    private static String head(String text) {
        int start = 0;
        while (start < text.length() - 1 && start < 5 && !startsPhrase(text.charAt(start))) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + 40))
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    private static boolean startsPhrase(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '\u00a9';
    }

    private static boolean begins(String head, String phrase) {
        return head.startsWith(phrase)
                && (head.length() == phrase.length()
                        || !Character.isLetter(head.charAt(phrase.length()))
                        || !Character.isLetter(phrase.charAt(phrase.length() - 1))
                        || Words.isUnspaced(head.charAt(0))
                        || head.charAt(0) >= '\uac00');
    }
}
