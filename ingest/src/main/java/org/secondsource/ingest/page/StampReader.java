package org.secondsource.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.WordList;
import org.secondsource.text.Stamp;

/** Reads dates and times as pages print them. A time of day without a zone is kept apart: it is no instant. Stateless. */
public final class StampReader {
    /** Longer values are no dates; the rest is not looked at. */
    private static final int LONGEST = 200;

    /** A line with more words than weekday, month and "updated on" is a sentence with a date. */
    private static final int MOST_LETTERS = 5;

    private static final int LONGEST_LINE = 60;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final String CLOCK =
            "(?:[T ,]{1,3}(?:at |um )?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?)?";
    private static final String ZONE = "\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?(?![0-9])";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + CLOCK + ZONE);
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(20\\d{2}|19\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?" + ZONE);
    private static final Pattern ASIAN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]" + CLOCK + ZONE);
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?(\\d{4})(?!\\d)" + CLOCK + ZONE);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s(?:de |of )?(\\p{L}{3,12})\\.?,?\\s(?:de )?(\\d{4})" + CLOCK
                    + ZONE);
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})" + CLOCK + ZONE);
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(StampReader.class, "months.tsv")) {
            for (String name : row.get(1).split(" ")) {
                MONTHS.putIfAbsent(name, Integer.valueOf(row.get(0)));
            }
        }
    }

    private StampReader() {}

    /** Whether a word in lower case is the name of a month in some language. */
    static boolean isMonth(String word) {
        return word.length() > 2 && MONTHS.containsKey(word);
    }

    /** The first date in the text, read day before month where it could be both. */
    public static Optional<Stamp> parse(String text) {
        String value = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (EPOCH.matcher(value).matches()) {
            long number = Long.parseLong(value);
            Instant instant = Instant.ofEpochSecond(value.length() == 13 ? number / 1000 : number);
            return plausible(Stamp.of(instant.atOffset(ZoneOffset.UTC)));
        }
        return first(ISO, value, new int[] {1, 2, 3})
                .or(() -> first(ASIAN, value, new int[] {1, 2, 3}))
                .or(() -> first(DAY_MONTH, value, new int[] {3, 2, 1}))
                .or(() -> first(MONTH_DAY, value, new int[] {3, 1, 2}))
                .or(() -> first(DOTTED, value, new int[] {3, 2, 1}))
                .or(() -> first(COMPACT, value, new int[] {1, 2, 3}));
    }

    /** Whether a line is a date, with a time and a word or two around it, and nothing else. */
    public static boolean isDate(String line) {
        return line.length() <= LONGEST_LINE
                && parse(line).isPresent()
                && LETTERS.matcher(line).results().count() <= MOST_LETTERS;
    }

    /** Whether the first date in figures alone may be meant month before day as well: "03/04/2026". */
    public static boolean isEitherWay(String line) {
        Matcher found = DOTTED.matcher(line);
        return !ISO.matcher(line).find()
                && found.find()
                && !found.group(1).equals(found.group(2))
                && Integer.parseInt(found.group(1)) <= 12
                && Integer.parseInt(found.group(2)) <= 12;
    }

    /** @param order the groups of year, month and day */
    private static Optional<Stamp> first(Pattern pattern, String value, int[] order) {
        Matcher found = pattern.matcher(value);
        while (found.find()) {
            Optional<Stamp> stamp = stamp(found, order);
            if (stamp.isPresent()) {
                return stamp;
            }
        }
        return Optional.empty();
    }

    private static Optional<Stamp> stamp(Matcher found, int[] order) {
        int month = month(found.group(order[1]));
        int day = Integer.parseInt(found.group(order[2]));
        if (month > 12 && day <= 12 && order[0] == 3) {
            int swapped = month;
            month = day;
            day = swapped;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(found.group(order[0])), month, day);
            return plausible(withTime(date, found));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
    }

    private static Stamp withTime(LocalDate date, Matcher found) {
        String hour = found.group(4);
        String zone = found.group(found.groupCount());
        if (hour == null || zone == null) {
            return Stamp.of(date);
        }
        String second = found.group(6);
        LocalTime time = LocalTime.of(
                Integer.parseInt(hour) % 24,
                Integer.parseInt(found.group(5)),
                second == null ? 0 : Math.min(59, Integer.parseInt(second)));
        return Stamp.of(OffsetDateTime.of(LocalDateTime.of(date, time), offset(zone)));
    }

    private static ZoneOffset offset(String zone) {
        return zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
    }

    private static Optional<Stamp> plausible(Stamp stamp) {
        int year = stamp.date().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(stamp) : Optional.empty();
    }
}
