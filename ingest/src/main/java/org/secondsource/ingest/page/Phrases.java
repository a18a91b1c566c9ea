package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** Letters of a text that are looked at; longer phrases would never be found. */
    private static final int LONGEST = 40;

    private static final int KINDS = Kind.values().length;

    private record Phrase(String text, Kind kind) {}

    /** By their first two letters. */
    private static final Map<String, List<Phrase>> STARTS = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Phrases.class, "phrases.tsv")) {
            Kind kind = Kind.valueOf(row.get(0));
            for (String phrase : row.get(1).split("\\|")) {
                STARTS.computeIfAbsent(head(phrase, 0, 2), absent -> new ArrayList<>())
                        .add(new Phrase(phrase, kind));
            }
        }
    }

    private Phrases() {}

    /** The length of the longest phrase of each kind that the text begins with; 0 where it begins with none. */
    static int[] lengths(String text) {
        int[] lengths = new int[KINDS];
        int from = start(text);
        List<Phrase> phrases = STARTS.getOrDefault(head(text, from, 2), List.of());
        String head = phrases.isEmpty() ? "" : head(text, from, LONGEST);
        for (Phrase phrase : phrases) {
            if (begins(head, phrase.text())) {
                int kind = phrase.kind().index();
                lengths[kind] = Math.max(lengths[kind], phrase.text().length());
            }
        }
        return lengths;
    }

    /** Behind the marks and brackets that often stand before a phrase. */
    private static int start(String text) {
        int start = 0;
        while (start < text.length() - 1 && start < 5 && !startsPhrase(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** In lower case, with plain apostrophes. */
    private static String head(String text, int from, int letters) {
        int until = Math.min(text.length(), from + letters);
        StringBuilder head = new StringBuilder(until - from);
        for (int at = from; at < until; at++) {
            char letter = text.charAt(at);
            head.append(letter == '\u2019' ? '\'' : Character.toLowerCase(letter));
        }
        return head.toString();
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
