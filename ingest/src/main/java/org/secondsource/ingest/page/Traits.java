package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.secondsource.language.WordList;

/** Reads the traits of elements. Holds a cache for one page: one instance per page, one thread. */
final class Traits {
    /** Longer attribute values are style sheets and data, not names; the rest of them is not looked at. */
    private static final int LONGEST_NAME = 300;

    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, Long> TAGS = new HashMap<>();
    /** The numbers of all words of the list, of two neighbouring ones each: most names on a page are made of others. */
    private static final NumberSet KNOWN;

    static {
        for (List<String> row : WordList.rows(Traits.class, "traits.tsv")) {
            long bit = Trait.valueOf(row.get(0)).bit();
            for (String word : row.get(1).split(" ")) {
                if (word.startsWith("<")) {
                    TAGS.merge(word.substring(1), bit, (a, b) -> a | b);
                } else {
                    WORDS.merge(word, bit, (a, b) -> a | b);
                }
            }
        }
        KNOWN = NumberSet.of(WORDS.keySet().stream().flatMapToInt(words -> Arrays.stream(Words.numbers(words))));
    }

    private final Map<String, Long> seen = new HashMap<>();

    /** All that the element itself says. */
    long of(Element element) {
        long traits = TAGS.getOrDefault(element.normalName(), 0L);
        if (element.attributesSize() == 0) {
            return traits;
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            switch (key) {
                case "class", "id", "role", "itemprop", "data-testid", "data-component", "data-type", "data-qa" ->
                    traits |= named(attribute.getValue());
                case "hidden" -> traits |= Trait.HIDDEN.bit();
                case "aria-hidden" -> traits |= attribute.getValue().equals("true") ? Trait.HIDDEN.bit() : 0;
                case "style" -> traits |= hides(attribute.getValue()) ? Trait.HIDDEN.bit() : 0;
                default -> {}
            }
        }
        return traits;
    }

    private long named(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        Long known = seen.get(value);
        if (known == null) {
            known = read(value);
            seen.put(value, known);
        }
        return known;
    }

    /** Splits at everything that is no letter and where small letters meet a capital: {@code article__bodyText}. */
    private static long read(String value) {
        long traits = 0;
        int end = Math.min(value.length(), LONGEST_NAME);
        int start = 0;
        String previous = "";
        for (int i = 0; i <= end; i++) {
            boolean cut = i == end
                    || !Character.isLetter(value.charAt(i))
                    || (i > start
                            && Character.isUpperCase(value.charAt(i))
                            && Character.isLowerCase(value.charAt(i - 1)));
            if (cut) {
                if (i > start) {
                    String word = known(value, start, i);
                    if (!word.isEmpty()) {
                        traits |= WORDS.getOrDefault(word, 0L) | WORDS.getOrDefault(previous + "-" + word, 0L);
                    }
                    previous = word;
                }
                boolean capital = i < end && Character.isLetter(value.charAt(i));
                start = capital ? i : i + 1;
                if (i < end && Character.isWhitespace(value.charAt(i))) {
                    previous = "";
                }
            }
        }
        return traits;
    }

    /** The word that stands there, in lower case; empty if it is in no list. */
    private static String known(String value, int start, int end) {
        return KNOWN.contains(Words.number(value, start, end))
                ? value.substring(start, end).toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean hides(String style) {
        int display = style.indexOf("display");
        return (display >= 0 && style.startsWith("none", afterColon(style, display)))
                || style.contains("visibility:hidden")
                || style.contains("visibility: hidden");
    }

    private static int afterColon(String style, int from) {
        int at = style.indexOf(':', from) + 1;
        while (at > 0 && at < style.length() && style.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
