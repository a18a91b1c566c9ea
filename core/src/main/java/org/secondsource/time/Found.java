package org.secondsource.time;

/** A time found among the words {@code [from, to)} of a sentence. */
record Found(TimeMeaning meaning, Match match, int from, int to) {
    String rule() {
        return match.rule().name();
    }

    Found with(TimeMeaning other, int newFrom, int newTo) {
        return new Found(other, match, newFrom, newTo);
    }

    /** Whether it names a day: "Monday", "today", "3 June", "Easter". */
    boolean isDay() {
        return meaning instanceof TimeMeaning.Weekday
                || meaning instanceof TimeMeaning.DaysAway
                || meaning instanceof TimeMeaning.MonthDay
                || meaning instanceof TimeMeaning.FullDay
                || meaning instanceof TimeMeaning.HolidayOn;
    }
}
