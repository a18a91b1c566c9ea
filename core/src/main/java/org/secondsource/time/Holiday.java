package org.secondsource.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.language.WordList;

/**
 * A holiday and when it falls. The rules stay as they are printed until somebody asks: few articles name more than one of
 * the hundred holidays, and all of them wait for the table.
 *
 * @param names in lower case
 * @param table the rules, each for some countries, the first that fits counts
 */
record Holiday(List<String> names, List<String> table) {
    /** Rows of the table by their first name, in its order. */
    static final List<Holiday> ALL = read();

    /** The day it falls on in {@code year} as seen from {@code country}; empty where the tables end. */
    Optional<LocalDate> in(int year, String country) {
        Rule last = Rule.parse(table.get(table.size() - 1));
        for (String row : table) {
            Rule rule = Rule.parse(row);
            if (rule.countries().isEmpty() || rule.countries().contains(country)) {
                return rule.day(year);
            }
        }
        return last.day(year);
    }

    /** When a holiday falls: {@code kind} with its arguments, see the table. */
    record Rule(List<String> countries, String kind, List<String> arguments) {

        static Rule parse(String text) {
            String[] words = text.split(" ");
            boolean everywhere = words[0].equals("*");
            List<String> countries = everywhere ? List.of() : Arrays.asList(words[0].split(","));
            return new Rule(countries, words[1], List.of(words).subList(2, words.length));
        }

        Optional<LocalDate> day(int year) {
            try {
                return switch (kind) {
                    case "fixed" -> Optional.of(LocalDate.of(year, number(0), number(1)));
                    case "weekday" -> Optional.of(nthWeekday(year));
                    case "easter" -> Optional.of(Easter.western(year).plusDays(number(0)));
                    case "orthodox" -> Optional.of(Easter.orthodox(year).plusDays(number(0)));
                    case "hijri" -> hijri(year);
                    case "hebrew" -> HebrewCalendar.inGregorianYear(year, number(0), number(1));
                    case "table" -> fromTable(year);
                    default -> throw new IllegalStateException("unknown rule for a holiday: " + kind);
                };
            } catch (DateTimeException outside) {
                return Optional.empty();
            }
        }

        private int number(int at) {
            return Integer.parseInt(arguments.get(at));
        }

        /** The n-th (or last, -1) such weekday of a month, moved by some days. */
        private LocalDate nthWeekday(int year) {
            LocalDate month = LocalDate.of(year, Month.of(number(0)), 1);
            DayOfWeek weekday = DayOfWeek.of(number(1));
            int days = arguments.size() > 3 ? number(3) : 0;
            return month.with(TemporalAdjusters.dayOfWeekInMonth(number(2), weekday))
                    .plusDays(days);
        }

        /** The first such day of the Islamic calendar (Umm al-Qura) in a Gregorian year. */
        private Optional<LocalDate> hijri(int year) {
            int hijriYear = (int) Math.floor((year - 622) * 33.0 / 32.0) - 1;
            for (int each = hijriYear; each <= hijriYear + 4; each++) {
                LocalDate day = LocalDate.from(HijrahDate.of(each, number(0), number(1)));
                if (day.getYear() == year) {
                    return Optional.of(day);
                }
            }
            return Optional.empty();
        }

        private Optional<LocalDate> fromTable(int year) {
            String prefix = year + "-";
            return arguments.stream()
                    .filter(day -> day.startsWith(prefix))
                    .findFirst()
                    .map(LocalDate::parse);
        }
    }

    private static List<Holiday> read() {
        List<Holiday> all = new ArrayList<>();
        for (List<String> row : WordList.rows(Holiday.class, "holidays.tsv")) {
            List<String> names = List.of(row.get(0).toLowerCase(Locale.ROOT).split("\\|", -1));
            all.add(new Holiday(names, row.subList(1, row.size())));
        }
        return List.copyOf(all);
    }
}
