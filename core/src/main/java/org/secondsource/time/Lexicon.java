package org.secondsource.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.language.WordList;
import org.secondsource.time.TimeMeaning.DayPart;
import org.secondsource.time.TimeMeaning.Position;
import org.secondsource.time.TimeMeaning.Season;

/** The words of time of a language and their classes. Immutable, safe for use by many threads. */
final class Lexicon {
    private final Map<String, List<Tag>> words = new HashMap<>();
    /** Names of holidays by their first word; the longer ones first. */
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

    /** A name in lower case, as the table has it. */
    record HolidayName(String name, Tag tag) {
        /**
         * Where {@code word} ends that goes on at {@code from}; -1 if the name goes on otherwise. The tokenizer cuts a
         * possessive off: "new year", "'s", "day".
         */
        int behind(int from, String word) {
            int start = from < name.length() && name.charAt(from) == ' ' ? from + 1 : from;
            int end = start + word.length();
            boolean whole = end == name.length() || name.startsWith(" ", end) || name.startsWith("'", end);
            return whole && name.startsWith(word, start) ? end : -1;
        }
    }

    private void addHoliday(String name, int index) {
        List<HolidayName> alike = listAt(firstWord(name), holidays);
        int at = 0;
        while (at < alike.size() && alike.get(at).name().length() >= name.length()) {
            at++;
        }
        alike.add(at, new HolidayName(name, new Tag(WordClass.HOLIDAY, index)));
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        boolean possessive = first.endsWith("'s") || first.endsWith("'");
        return possessive ? first.substring(0, first.lastIndexOf('\'')) : first;
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

    boolean isMonth(String lower) {
        for (Tag tag : tags(lower)) {
            if (tag.kind() == WordClass.MONTH) {
                return true;
            }
        }
        return false;
    }

    List<HolidayName> holidays(String firstWord) {
        return holidays.getOrDefault(firstWord, List.of());
    }
}
