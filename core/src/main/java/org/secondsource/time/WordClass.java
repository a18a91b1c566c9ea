package org.secondsource.time;

/** The classes of words that patterns are made of. */
enum WordClass {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    NUMBER,
    /** A number or ordinal that can be a day of a month. */
    DAY,
    YEAR,
    ORDINAL,
    UNIT,
    UNITS,
    FREQUENCY,
    PART,
    SEASON,
    DEICTIC,
    SHIFT,
    HOLIDAY,
    CLOCK,
    MERIDIEM,
    ZONE,
    DECADE,
    DECADE_NAME,
    POSITION,
    ABOUT,
    ISO_DAY
}
