package org.secondsource.claim;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.WordList;

/**
 * What we know of single words when we compare statements: which carry no fact, what they are forms of, and which are
 * used for one another. Immutable, safe for use by many threads.
 */
final class Lexicon {
    /** Below, no character has an accent. */
    private static final int FIRST_BEYOND_ASCII = 128;

    private static final Lexicon ENGLISH = new Lexicon("en");

    private final Set<String> functionWords = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Map<String, String> familyOfStem = new HashMap<>();
    private final Set<String> eventFamilies = new HashSet<>();

    private Lexicon(String language) {
        WordList.lines(Lexicon.class, language + "/function-words.txt")
                .forEach(line -> functionWords.addAll(words(line)));
        WordList.rows(Lexicon.class, language + "/irregular-nouns.tsv")
                .forEach(row -> words(row.get(1)).forEach(form -> irregular.putIfAbsent(form, row.get(0))));
        WordList.rows(Lexicon.class, language + "/irregular-verbs.tsv").forEach(this::addVerb);
        WordList.lines(Lexicon.class, language + "/word-families.txt").forEach(this::addFamily);
    }

    /** Whether a word (in lower case) may be a verb in the past tense; not those that look like their base form. */
    boolean isPast(String lower) {
        return isRegularPast(lower) || pasts.contains(lower);
    }

    /** Whether a word (in lower case) may be the past participle of a verb. */
    boolean isParticiple(String lower) {
        return isRegularPast(lower) || participles.contains(lower);
    }

    private static boolean isRegularPast(String lower) {
        return lower.endsWith("ed") && lower.length() > "need".length();
    }

    static Lexicon english() {
        return ENGLISH;
    }

    /** Whether the word (in lower case) says nothing of its own. */
    boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    /** What a word (in lower case) and its inflected and derived forms have in common. */
    String stem(String lower) {
        String plain = fold(lower);
        return Stems.of(irregular.getOrDefault(plain, plain));
    }

    /** The singular of a noun (in lower case); any other word as it is. */
    String singular(String lower) {
        String plain = fold(lower);
        return Stems.singular(irregular.getOrDefault(plain, plain));
    }

    /** What the forms of a verb (in lower case) have in common. */
    String stemOfVerb(String lower) {
        String plain = fold(lower);
        return Stems.ofVerb(irregular.getOrDefault(plain, plain));
    }

    /** The family of a stem, or of two stems joined by {@code _}; the stem itself if it has none. */
    String concept(String stem) {
        return familyOfStem.getOrDefault(stem, stem);
    }

    /** The family of two stems that stand side by side, where they are known as one expression. */
    Optional<String> concept(String first, String second) {
        return Optional.ofNullable(familyOfStem.get(first + "_" + second));
    }

    /** Whether a concept names a happening. */
    boolean isEvent(String concept) {
        return eventFamilies.contains(concept);
    }

    /** Without accents, in lower case. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** A name in a form that is the same for all ways to write it: without case, accents, leading article and dots. */
    static String nameKey(String name) {
        String folded = fold(name);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int each = folded.codePointAt(at);
            boolean tells = Character.isLetter(each) || Character.isDigit(each);
            boolean parts = !tells && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ';
            if (tells || parts) {
                plain.appendCodePoint(tells ? each : ' ');
            }
        }
        String key = plain.toString().strip();
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private void addVerb(List<String> row) {
        List<String> forms = words(row.get(1));
        forms.forEach(form -> irregular.putIfAbsent(form, row.get(0)));
        participles.add(forms.get(Math.min(1, forms.size() - 1)));
        if (!forms.get(0).equals(row.get(0))) {
            pasts.add(forms.get(0));
        }
    }

    private void addFamily(String line) {
        boolean event = line.startsWith("!");
        List<String> members = words(event ? line.substring(1) : line);
        String head = "~" + members.get(0);
        for (String member : members) {
            String[] parts = member.split("_");
            String key = parts.length == 2 ? stem(parts[0]) + "_" + stem(parts[1]) : stem(member);
            familyOfStem.putIfAbsent(key, head);
        }
        if (event) {
            eventFamilies.add(head);
        }
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).toList();
    }
}
