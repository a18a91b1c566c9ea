package org.secondsource.time;

import java.util.Optional;

/** A time found among the words {@code [from, to)} of a sentence. */
record Found(TimeMeaning meaning, Match match, int from, int to) {
    String rule() {
        return match.rule().name();
    }

    Found with(TimeMeaning other, int newFrom, int newTo) {
        return new Found(other, match, newFrom, newTo);
    }

    /** The day it names: "Monday", "today", "3 June", "Easter", also the day of "Monday morning". */
    Optional<TimeMeaning> day() {
        if (meaning instanceof TimeMeaning.PartOfDay part) {
            return part.day();
        }
        return isDay() ? Optional.of(meaning) : Optional.empty();
    }

    private boolean isDay() {
        return meaning instanceof TimeMeaning.Weekday
                || meaning instanceof TimeMeaning.DaysAway
                || meaning instanceof TimeMeaning.MonthDay
                || meaning instanceof TimeMeaning.FullDay
                || meaning instanceof TimeMeaning.WeekdayOfMonth
                || meaning instanceof TimeMeaning.HolidayOn;
    }
}
