package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.secondsource.language.WordList;

/**
 * Reads what the tag and the attributes of an element say, all in one go. Holds a cache for one page: one instance per page,
 * one thread.
 */
final class Signs {
    /** Longer attribute values are style sheets and data, not names; the rest of them is not looked at. */
    private static final int LONGEST_NAME = 300;

    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, Long> TAGS = new HashMap<>();
    /** The numbers of all words of the list, of two neighbouring ones each: most names on a page are made of others. */
    private static final NumberSet KNOWN;

    static {
        for (List<String> row : WordList.rows(Signs.class, "traits.tsv")) {
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

    /** Places for values met before: a page repeats few of them over and over. */
    private static final int PLACES = 1 << 10;

    /** What a value of a name-like attribute says. */
    private record Named(String value, long traits, int look) {}

    private final Named[] seen = new Named[PLACES];
    private long traits;
    private int look;
    private boolean witness;
    private String href = "";
    private String time = "";

    /** Reads an element; what it says can be asked for until the next is read. */
    void read(Element element, String tag) {
        traits = TAGS.getOrDefault(tag, 0L);
        witness = tag.equals("time");
        look = 31 * tag.hashCode();
        href = "";
        time = "";
        if (element.attributesSize() > 0) {
            element.attributes().forEach(this::read);
        }
    }

    private void read(Attribute attribute) {
        String value = attribute.getValue();
        switch (attribute.getKey()) {
            case "class" -> {
                Named named = named(value);
                traits |= named.traits();
                look += named.look();
            }
            case "itemprop" -> {
                traits |= named(value).traits();
                witness = true;
            }
            case "id", "role", "data-testid", "data-component", "data-type", "data-qa" ->
                traits |= named(value).traits();
            case "hidden" -> traits |= Trait.HIDDEN.bit();
            case "aria-hidden" -> traits |= value.equals("true") ? Trait.HIDDEN.bit() : 0;
            case "style" -> traits |= hides(value) ? Trait.HIDDEN.bit() : 0;
            case "rel" -> witness |= value.contains("author");
            case "href" -> href = value;
            case "datetime" -> time = value;
            default -> {}
        }
    }

    /** All that the element itself says of its part in the page; see {@link Trait}. */
    long traits() {
        return traits;
    }

    /** What its tag and classes come to: elements that look alike have the same number. */
    int look() {
        return look;
    }

    /** Whether it tells of the page: a {@code time}, one with {@code itemprop}, a link to an author. */
    boolean isWitness() {
        return witness;
    }

    /** Where it leads; empty if it is no link. */
    String href() {
        return href;
    }

    /** What it gives as {@code datetime}; empty if nothing. */
    String time() {
        return time;
    }

    private Named named(String value) {
        int place = place(value);
        Named known = seen[place];
        if (known == null || !known.value().equals(value)) {
            known = new Named(value, read(value), value.strip().hashCode());
            seen[place] = known;
        }
        return known;
    }

    /** By a few letters only: to look at all of them costs more than to compare two values. */
    private static int place(String value) {
        int length = value.length();
        int place = length;
        for (int part = 1; part <= 4 && length > 0; part++) {
            place = 31 * place + value.charAt((length - 1) * part / 4);
        }
        return (place ^ place >>> 10) & (PLACES - 1);
    }

    /** Splits at everything that is no letter and where small letters meet a capital: {@code article__bodyText}. */
    private static long read(String value) {
        long traits = 0;
        int end = Math.min(value.length(), LONGEST_NAME);
        int start = 0;
        String previous = "";
        Form before = Form.NONE;
        for (int i = 0; i <= end; i++) {
            Form form = i == end ? Form.NONE : Form.of(value.charAt(i));
            if (form.isLetter() && !(form == Form.CAPITAL && before == Form.SMALL && i > start)) {
                before = form;
                continue;
            }
            if (i > start) {
                String word = known(value, start, i);
                if (!word.isEmpty()) {
                    traits |= WORDS.getOrDefault(word, 0L) | WORDS.getOrDefault(previous + "-" + word, 0L);
                }
                previous = word;
            }
            start = form.isLetter() ? i : i + 1;
            previous = form == Form.SPACE ? "" : previous;
            before = form;
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

    /** What a character is inside a name. */
    private enum Form {
        NONE,
        SPACE,
        SMALL,
        CAPITAL,
        OTHER_LETTER;

        private static final Form[] ASCII = new Form[128];

        static {
            for (char letter = 0; letter < ASCII.length; letter++) {
                ASCII[letter] = find(letter);
            }
        }

        static Form of(char letter) {
            return letter < ASCII.length ? ASCII[letter] : find(letter);
        }

        private static Form find(char letter) {
            if (Character.isLetter(letter)) {
                return Character.isUpperCase(letter) ? CAPITAL : Character.isLowerCase(letter) ? SMALL : OTHER_LETTER;
            }
            return Character.isWhitespace(letter) ? SPACE : NONE;
        }

        boolean isLetter() {
            return compareTo(SMALL) >= 0;
        }
    }
}
