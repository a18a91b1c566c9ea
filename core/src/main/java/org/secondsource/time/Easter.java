package org.secondsource.time;

import java.time.LocalDate;

/** The date of Easter. */
final class Easter {
    private Easter() {}

    /** Gregorian computus in the form of Meeus, Jones and Butcher. */
    static LocalDate western(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapCenturies = century / 4;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Julian computus of Meeus, told in the Gregorian calendar. */
    static LocalDate orthodox(int year) {
        int epact = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
        int days = epact + weekday + 114;
        int between = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(between);
    }
}
