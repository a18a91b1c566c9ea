package org.secondsource.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.language.WordList;
import org.secondsource.time.TimeMeaning.DayPart;
import org.secondsource.time.TimeMeaning.Position;
import org.secondsource.time.TimeMeaning.Season;

/** The words of time of a language and their classes. Immutable, safe for use by many threads. */
final class Lexicon {
    private final Map<String, List<Tag>> words = new HashMap<>();
    /** Names of holidays, cut at spaces, by their first word; the longer ones first. */
    private final Map<String, List<HolidayName>> holidays = new HashMap<>();

    Lexicon(String language) {
        for (List<String> row : WordList.rows(Lexicon.class, language + "/time-words.tsv")) {
            WordClass kind = WordClass.valueOf(row.get(0));
            listAt(row.get(1), words).add(new Tag(kind, value(kind, row.get(2))));
        }
        for (int index = 0; index < Holiday.ALL.size(); index++) {
            for (String name : Holiday.ALL.get(index).names()) {
                addHoliday(name, index);
            }
        }
    }

    record HolidayName(List<String> words, Tag tag) {}

    private void addHoliday(String name, int index) {
        // The tokenizer cuts a possessive off: "new year", "'s", "day".
        List<String> parts =
                List.of(name.toLowerCase(Locale.ROOT).replace("'s", " 's").split(" "));
        List<HolidayName> alike = listAt(parts.get(0), holidays);
        int at = 0;
        while (at < alike.size() && alike.get(at).words().size() >= parts.size()) {
            at++;
        }
        alike.add(at, new HolidayName(parts, new Tag(WordClass.HOLIDAY, index)));
    }

    private static <T> List<T> listAt(String key, Map<String, List<T>> lists) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(2);
            lists.put(key, list);
        }
        return list;
    }

    private static int value(WordClass kind, String text) {
        return switch (kind) {
            case UNIT, UNITS, FREQUENCY -> index(Granularity.values(), text);
            case PART, PARTS -> index(DayPart.values(), text);
            case SEASON -> index(Season.values(), text);
            case POSITION -> index(Position.values(), text);
            default -> Integer.parseInt(text);
        };
    }

    private static int index(Enum<?>[] constants, String name) {
        for (int index = 0; index < constants.length; index++) {
            if (constants[index].name().equals(name)) {
                return index;
            }
        }
        throw new IllegalStateException("no such constant: " + name);
    }

    /** Classes of a word in lower case, with or without the stop of an abbreviation. */
    List<Tag> tags(String lower) {
        List<Tag> found = words.get(lower);
        if (found == null && lower.endsWith(".")) {
            found = words.get(lower.substring(0, lower.length() - 1));
        }
        return found == null ? List.of() : found;
    }

    List<HolidayName> holidays(String firstWord) {
        return holidays.getOrDefault(firstWord, List.of());
    }
}
