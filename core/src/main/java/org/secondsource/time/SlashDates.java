package org.secondsource.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates in figures such as 7/8/07: month first, unless that is impossible. */
final class SlashDates {
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
        boolean dayFirst = first > 12;
        return day(full(year), dayFirst ? second : first, dayFirst ? first : second);
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
