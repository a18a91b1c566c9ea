package org.secondsource.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Dates in figures such as 7/8/07: where both orders are possible, the outlet's country decides. */
final class SlashDates {
    private static final int MONTHS = 12;

    /** Countries that write the month first. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "FM", "PW", "MH");

    private SlashDates() {}

    static Optional<TimeMeaning> read(Match match) {
        int[] parts = new int[3];
        for (int at = 0; at < 3; at++) {
            Tag tag = match.tag(WordClass.NUMBER, at).orElseThrow();
            if (tag.isVague() || tag.value() != Math.rint(tag.value())) {
                return Optional.empty();
            }
            parts[at] = tag.whole();
        }
        if (match.length() != 5 || match.end() - match.start() < 6) {
            return Optional.empty();
        }
        boolean yearFirst = parts[0] > 31;
        int year = yearFirst ? parts[0] : parts[2];
        int first = yearFirst ? parts[1] : parts[0];
        int second = yearFirst ? parts[2] : parts[1];
        if (!yearFirst && first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.of(new TimeMeaning.FigureDay(full(year), first, second));
        }
        boolean dayFirst = first > MONTHS;
        return day(full(year), dayFirst ? second : first, dayFirst ? first : second);
    }

    /** The month comes first in American papers, the day elsewhere. */
    static LocalDate day(TimeMeaning.FigureDay figures, String country) {
        boolean monthFirst = MONTH_FIRST.contains(country);
        int month = monthFirst ? figures.first() : figures.second();
        int day = monthFirst ? figures.second() : figures.first();
        return LocalDate.of(figures.year(), month, day);
    }

    private static int full(int year) {
        if (year >= 100) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<TimeMeaning> day(int year, int month, int day) {
        try {
            return Optional.of(new TimeMeaning.FullDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
