package org.secondsource.time;

import java.time.LocalDate;
import java.util.Optional;

/** Days of the Jewish calendar by its arithmetic rules (molad and the four postponements). */
final class HebrewCalendar {
    /** Day number, counted from 1970-01-01, just before 1 Tishri of the year 1. */
    private static final long EPOCH = -2_092_590;

    private static final int TISHRI = 7;

    private HebrewCalendar() {}

    /** The day {@code month}/{@code day} that falls in a Gregorian year; months count from Nisan, 1. */
    static Optional<LocalDate> inGregorianYear(int year, int month, int day) {
        for (int hebrewYear = year + 3759; hebrewYear <= year + 3762; hebrewYear++) {
            LocalDate date = LocalDate.ofEpochDay(dayNumber(hebrewYear, month, day));
            if (date.getYear() == year) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static long dayNumber(int year, int month, int day) {
        long number = newYear(year) + day - 1;
        int months = isLeap(year) ? 13 : 12;
        if (month < TISHRI) {
            for (int each = TISHRI; each <= months; each++) {
                number += monthLength(year, each);
            }
            for (int each = 1; each < month; each++) {
                number += monthLength(year, each);
            }
        } else {
            for (int each = TISHRI; each < month; each++) {
                number += monthLength(year, each);
            }
        }
        return number;
    }

    private static boolean isLeap(int year) {
        return (7 * year + 1) % 19 < 7;
    }

    private static int monthLength(int year, int month) {
        int yearLength = (int) (newYear(year + 1) - newYear(year));
        boolean shortMonth = switch (month) {
            case 2, 4, 6, 10, 13 -> true;
            case 12 -> !isLeap(year);
            case 8 -> yearLength % 10 != 5;
            case 9 -> yearLength % 10 == 3;
            default -> false;
        };
        return shortMonth ? 29 : 30;
    }

    private static long newYear(int year) {
        return EPOCH + elapsed(year) + correction(year);
    }

    /** Days from the epoch to the molad of Tishri, moved off Sunday, Wednesday and Friday. */
    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long days = 29 * months + parts / 25_920;
        return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
    }

    private static int correction(int year) {
        long before = elapsed(year - 1);
        long now = elapsed(year);
        long after = elapsed(year + 1);
        if (after - now == 356) {
            return 2;
        }
        return now - before == 382 ? 1 : 0;
    }
}
