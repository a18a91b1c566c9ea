package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.ingest.page.Byline.Kind;
import org.secondsource.language.WordList;
import org.secondsource.name.OutletTable;

/** Takes a byline apart: names without the words around them, and what stands behind each. Immutable. */
final class BylineReader {
    /** Longer pieces are sentences about somebody, not names. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 400;
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,200}\\)|\\S{1,80}@\\S{1,80}|https?://\\S{0,300}");
    private static final Pattern BREAK =
            Pattern.compile("\\s*[;|\\u2022\\u00b7\\n]\\s*|\\s+/\\s+|\\s+[\\u2013\\u2014-]\\s+");
    private static final Pattern MARKS_AROUND =
            Pattern.compile("^[\\p{Punct}\\s\\u2013\\u2014]+|[,;:\\s\\u2013\\u2014|*_-]+$");
    /** "Reporter", as Korean bylines end. */
    private static final Pattern REPORTER_BEHIND = Pattern.compile("\\s\uae30\uc790$");

    private static final Pattern CODE = Pattern.compile("\\p{L}{2,4}/\\p{L}{2,4}");
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final List<String> PREFIXES;
    private static final Pattern AND;

    static {
        for (List<String> row : WordList.rows(BylineReader.class, "byline-words.tsv")) {
            WORDS.put(row.get(0), new HashSet<>(Arrays.asList(row.get(1).split("\\|"))));
        }
        PREFIXES = WORDS.getOrDefault("BY", Set.of()).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> ands = WORDS.getOrDefault("AND", Set.of()).stream()
                .sorted()
                .map(Pattern::quote)
                .toList();
        AND = Pattern.compile(
                "\\s+(?:" + String.join("|", ands) + ")\\s+|\\s*,\\s*(?:and\\s+)?", Pattern.CASE_INSENSITIVE);
    }

    private final OutletTable outlets;

    /** @param outlets tell agencies from persons */
    BylineReader(OutletTable outlets) {
        this.outlets = outlets;
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The names in one value of an author field or one printed byline, each once. */
    List<Byline> read(String value) {
        if (value.length() > LONGEST || value.startsWith("http") || value.startsWith("/")) {
            return List.of();
        }
        Map<String, Byline> found = new LinkedHashMap<>();
        for (String part : BREAK.split(ASIDE.matcher(value).replaceAll(" "))) {
            for (String name : AND.split(withoutPrefix(part.strip()))) {
                byline(withoutPrefix(name.strip())).ifPresent(one -> found.putIfAbsent(Words.key(one.name()), one));
            }
        }
        return List.copyOf(found.values());
    }

    /** The names in a printed line that may hold the date too: each part is read up to its first number or month. */
    List<Byline> printed(String line) {
        StringBuilder names = new StringBuilder();
        for (String part : BREAK.split(line)) {
            StringBuilder kept = new StringBuilder();
            for (String word : part.strip().split("\\s+")) {
                String bare = word.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
                if (word.chars().anyMatch(Character::isDigit) || StampReader.isMonth(bare) || is("STOP", bare)) {
                    break;
                }
                kept.append(word).append(' ');
            }
            names.append(kept.toString().strip()).append('\n');
        }
        return read(names.toString().strip());
    }

    /** Two to four words, each with a capital or a particle such as "van"; unspaced scripts have no such signs. */
    static boolean looksLikeName(String name) {
        if (Words.isUnspaced(name.charAt(0)) || name.charAt(0) >= '\uac00') {
            return name.length() <= 12;
        }
        String[] words = name.split("\\s+");
        for (String word : words) {
            boolean particle = is("PARTICLE", word.toLowerCase(Locale.ROOT));
            if (!particle && !Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length >= 2 && words.length <= 4;
    }

    /** Whether a line says "by" and then nothing but names. */
    boolean isByline(String line) {
        if (line.length() > LONGEST || withoutPrefix(line).equals(line)) {
            return false;
        }
        List<Byline> names = read(line);
        return !names.isEmpty()
                && names.stream().allMatch(name -> name.kind() == Kind.AGENCY || looksLikeName(name.name()))
                && Words.count(line) <= MOST_WORDS * names.size();
    }

    private static String withoutPrefix(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            boolean whole = lower.length() > prefix.length()
                    && lower.startsWith(prefix)
                    && !Character.isLetterOrDigit(lower.charAt(prefix.length()));
            if (whole) {
                return text.substring(prefix.length()).replaceFirst("^[\\s:]+", "");
            }
        }
        return text;
    }

    private Optional<Byline> byline(String text) {
        String bare = MARKS_AROUND.matcher(text).replaceAll("");
        String name = REPORTER_BEHIND.matcher(bare).replaceFirst("").strip();
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> words = Words.of(name);
        boolean nobody = name.length() < 2
                || words.isEmpty()
                || name.chars().filter(Character::isDigit).count() > 2
                || is("BY", lower)
                || is("NOBODY", lower);
        if (nobody) {
            return Optional.empty();
        }
        if (is("AGENCY", lower) || isAgency(name)) {
            return Optional.of(new Byline(name, Kind.AGENCY));
        }
        boolean unspaced = Words.isUnspaced(name.charAt(0)) || name.charAt(0) >= '\uac00';
        if (!unspaced && (words.size() > MOST_WORDS || isRole(name, words))) {
            return Optional.empty();
        }
        return Optional.of(new Byline(name, kind(name, words)));
    }

    private boolean isAgency(String name) {
        return outlets.named(name)
                .filter(outlet -> outlet.kind().equals("agency"))
                .isPresent();
    }

    /** "chief political correspondent" is a piece of a byline, but no name. */
    private static boolean isRole(String name, List<String> words) {
        return is("ROLE", name.toLowerCase(Locale.ROOT))
                || (is("ROLE", words.get(words.size() - 1)) && !is("DESK", words.get(words.size() - 1)))
                || (Character.isLowerCase(name.charAt(0))
                        && words.size() > 1
                        && words.stream().anyMatch(word -> is("ROLE", word)));
    }

    private Kind kind(String name, List<String> words) {
        boolean lowerCase = name.equals(name.toLowerCase(Locale.ROOT)) && Character.isLetter(name.charAt(0));
        boolean initials = name.length() <= 8 && lowerCase && Character.isLowerCase(name.charAt(0));
        if (initials || CODE.matcher(name).matches()) {
            return Kind.CODE;
        }
        boolean desk = words.stream().anyMatch(word -> is("DESK", word))
                || outlets.named(name).isPresent()
                || name.contains(".com")
                || name.contains(".de");
        return desk ? Kind.DESK : Kind.PERSON;
    }
}
