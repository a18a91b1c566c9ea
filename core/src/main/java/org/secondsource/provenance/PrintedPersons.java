package org.secondsource.provenance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.name.PersonName;

/** Which names of persons, as different reports print them, are one person's: surely, or as far as can be shown. */
public final class PrintedPersons {
    private static final Pattern COURTESY = Pattern.compile("^" + Offices.TITLE + " ");

    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "del", "der", "den", "van", "von", "al", "el", "bin", "ibn", "la", "le");

    /* Letters for each that may be spelled otherwise, in a word alone and in a whole name; our own choice. */
    private static final int LETTERS_A_SLIP = 5;
    private static final int LETTERS_A_SLIP_OF_ALL = 7;

    private PrintedPersons() {}

    /**
     * Of several names the one that is printed with more words in another report: "Ann Roe" for "Ann Maria Roe" and for
     * "former head of the harbour police Ann Roe".
     *
     * @param plain a full name in plain form
     * @param among names in plain form
     */
    static Optional<String> barer(String plain, Collection<String> among) {
        return among.stream()
                .filter(other -> other.length() < plain.length() && isBarer(other, plain))
                .min((one, other) -> one.length() - other.length());
    }

    private static boolean isBarer(String bare, String plain) {
        List<String> fewer = words(bare);
        List<String> more = words(plain);
        if (fewer.size() < 2 || PARTICLES.contains(fewer.get(0))) {
            return false;
        }
        boolean labelled = plain.endsWith(" " + bare);
        boolean middle = fewer.size() == 2
                && more.size() == fewer.size() + 1
                && more.get(0).equals(fewer.get(0))
                && more.get(2).equals(fewer.get(1));
        return labelled || middle;
    }

    /** Whether nothing but somebody's surname is printed: Roe, Mr Roe, de Witt-Roe. */
    static boolean isSurnameOf(String printed, String full) {
        Optional<String> surname = surname(printed);
        return surname.isPresent()
                && surname(full).isEmpty()
                && SourceKeys.plain(full).endsWith(" " + surname.get());
    }

    private static Optional<String> surname(String printed) {
        String bare = COURTESY.matcher(printed.strip()).replaceFirst("");
        List<String> parts = Stream.of(bare.split("\\s+"))
                .dropWhile(part -> PARTICLES.contains(SourceKeys.plain(part)))
                .toList();
        return parts.size() == 1 ? Optional.of(SourceKeys.plain(parts.get(0))) : Optional.empty();
    }

    /**
     * Whether two names may be one person's spelled in two ways, so that they do not show two: "Naser Judd" and "Nasser
     * Judd", "Mr Adbula" and "Yasir Abdula". A slip is a letter more, less or other, or two in the other order.
     */
    public static boolean mayBeOne(String one, String other) {
        List<String> first = telling(one);
        List<String> second = telling(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (PersonName.of(one).mayBe(PersonName.of(other))) {
            return true;
        }
        if (first.size() > 1 && second.size() > 1) {
            return isNear(String.join("", first), String.join("", second), LETTERS_A_SLIP_OF_ALL);
        }
        List<String> longer = first.size() > 1 ? first : second;
        String alone = (first.size() > 1 ? second : first).get(0);
        return isNear(alone, longer.get(0), LETTERS_A_SLIP)
                || isNear(alone, longer.get(longer.size() - 1), LETTERS_A_SLIP);
    }

    private static List<String> telling(String name) {
        return words(SourceKeys.plain(COURTESY.matcher(name.strip()).replaceFirst(""))).stream()
                .filter(word -> !PARTICLES.contains(word))
                .toList();
    }

    private static List<String> words(String plain) {
        return Arrays.asList(plain.split(" "));
    }

    private static boolean isNear(String one, String other, int letters) {
        return one.charAt(0) == other.charAt(0)
                && slips(one, other) <= Math.min(one.length(), other.length()) / letters;
    }

    /** The optimal string alignment distance (Damerau 1964, each letter moved once at most). */
    private static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int a = 0; a <= one.length(); a++) {
            for (int b = 0; b <= other.length(); b++) {
                least[a][b] = a == 0 || b == 0 ? a + b : slips(one, other, a, b, least);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int slips(String one, String other, int a, int b, int[][] least) {
        boolean same = one.charAt(a - 1) == other.charAt(b - 1);
        int slips = Math.min(least[a - 1][b - 1] + (same ? 0 : 1), 1 + Math.min(least[a - 1][b], least[a][b - 1]));
        boolean swapped =
                a > 1 && b > 1 && one.charAt(a - 1) == other.charAt(b - 2) && one.charAt(a - 2) == other.charAt(b - 1);
        return swapped ? Math.min(slips, least[a - 2][b - 2] + 1) : slips;
    }
}
