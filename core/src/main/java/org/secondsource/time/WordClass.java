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
    /** Parts of days in the plural: they come back. */
    PARTS,
    SEASON,
    QUARTER_NAME,
    DEICTIC,
    SHIFT,
    HOLIDAY,
    CLOCK,
    /** Four figures that are a time of day where a zone follows: "0735 GMT". */
    CLOCK_FIGURES,
    MERIDIEM,
    ZONE,
    DECADE,
    DECADE_NAME,
    POSITION,
    ABOUT,
    ISO_DAY
}
