package org.secondsource.time;

import java.util.Optional;

/** Years in a row told as one: "the 2011-12 season", "2024/25", "in 2018-2020". */
final class YearRanges {
    private static final int CENTURY = 100;

    /** What spans more years is a range of something else: a telephone number, a score. */
    private static final int LONGEST = 50;

    private YearRanges() {}

    /** Empty if the figures stand apart or the second is no year that follows the first. */
    static Optional<TimeMeaning> read(Match match) {
        boolean tight = match.end() - match.start() <= "2011-2012".length();
        boolean slash = match.length() == 3;
        int first = match.first().value(WordClass.YEAR);
        int last = match.last().value(WordClass.NUMBER);
        int digits = match.last().end() - match.last().start();
        if (!tight || (!slash && !match.last().joined()) || (digits != 2 && digits != 4)) {
            return Optional.empty();
        }
        int year = digits == 4 ? last : first - first % CENTURY + last;
        int whole = year <= first && digits == 2 && last == 0 ? year + CENTURY : year;
        return whole > first && whole - first <= LONGEST
                ? Optional.of(new TimeMeaning.YearsFrom(first, whole))
                : Optional.empty();
    }
}
