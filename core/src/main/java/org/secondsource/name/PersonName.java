package org.secondsource.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;

/**
 * A person's name taken apart.
 *
 * @param words given names, particles and surname, without nickname in quotation marks or suffix
 */
public record PersonName(List<String> words) {
    private static final Pattern NICKNAME = Pattern.compile("['\"\u2018\u201c][^'\"\u2019\u201d]+['\"\u2019\u201d] ?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Below, no character has an accent. */
    private static final int FIRST_BEYOND_ASCII = 128;

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** The forms of a given name by which it does not begin. */
    private static final Map<String, Set<String>> SHORT_FORMS =
            WordList.rows(PersonName.class, "short-given-names.tsv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

    public PersonName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without words");
        }
    }

    public static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NICKNAME.matcher(name).replaceAll("").split("[\\s,]+")) {
            if (!word.isEmpty() && (words.isEmpty() || !SUFFIXES.contains(word.toLowerCase(Locale.ROOT)))) {
                words.add(word);
            }
        }
        return new PersonName(words.isEmpty() ? List.of(name) : words);
    }

    public String surname() {
        return words.get(words.size() - 1);
    }

    public String givenName() {
        return words.get(0);
    }

    public boolean isFull() {
        return words.size() > 1;
    }

    /** Whether two full names can be one person's: surnames equal, given names equal or one the other in short. */
    public boolean mayBe(PersonName other) {
        if (!isFull() || !other.isFull() || !fold(surname()).equals(fold(other.surname()))) {
            return false;
        }
        String one = fold(givenName()).replace(".", "");
        String two = fold(other.givenName()).replace(".", "");
        return one.startsWith(two) || two.startsWith(one) || isShort(one, two) || isShort(two, one);
    }

    private static boolean isShort(String form, String given) {
        return SHORT_FORMS.getOrDefault(given, Set.of()).contains(form);
    }

    /** In lower case, without accents: so that Nicolás and Nicolas are one. */
    static String fold(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(character -> character < FIRST_BEYOND_ASCII);
    }
}
