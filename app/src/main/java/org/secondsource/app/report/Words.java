package org.secondsource.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.secondsource.claim.ClaimStatus;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.ReplyOutcome;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.Origins;
import org.secondsource.quantity.Amount;
import org.secondsource.time.TimeInterval;

/** How values are worded, the same in every report. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** From here on digits are grouped. */
    private static final double GROUPED = 1000;

    private static final Pattern ZEROS = Pattern.compile("\\.?0+$");

    private Words() {}

    /** As exchanged files write the constant of an enumeration: {@code one-sided}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read the constant of an enumeration: {@code one side}. */
    public static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A sign for a status, always shown beside its word, never alone. */
    public static String symbol(ClaimStatus status) {
        return switch (status) {
            case AGREE -> "=";
            case DIFFER -> "\u2248";
            case CONFLICT -> "\u2260";
            case DENIED -> "\u2715";
            case ONE_SIDED -> "\u25d0";
        };
    }

    public static String word(ClaimStatus status) {
        return switch (status) {
            case AGREE -> "agree";
            case DIFFER -> "differ";
            case CONFLICT -> "conflict";
            case DENIED -> "denied";
            case ONE_SIDED -> "one-sided";
        };
    }

    public static String word(ReplyOutcome outcome) {
        return switch (outcome) {
            case ANSWERED -> "answered";
            case REFUSED -> "declined to comment";
            case NO_ANSWER -> "did not answer";
            case NOT_STATED -> "outcome not stated";
        };
    }

    public static String word(CopiedPassage.Direction direction) {
        return switch (direction) {
            case A_TO_B -> "taken from the first";
            case B_TO_A -> "taken from the second";
            case COMMON_ORIGIN -> "both from a third text";
            case NOT_SHOWN -> "direction not shown";
        };
    }

    /** {@code 1 origin}, {@code 1\u20132 origins}. */
    public static String origins(Origins origins) {
        return interval(origins) + (origins.max() == 1 ? " origin" : " origins");
    }

    public static String interval(Origins origins) {
        return origins.min() == origins.max()
                ? Integer.toString(origins.min())
                : origins.min() + "\u2013" + origins.max();
    }

    /** {@code 3 reports}, {@code 1 report}. */
    public static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** {@code 11}, {@code more than 80}, {@code 10 to 12}. */
    public static String amount(Amount amount) {
        boolean noMin = amount.min() == Double.NEGATIVE_INFINITY;
        boolean noMax = amount.max() == Double.POSITIVE_INFINITY;
        if (noMin && noMax) {
            return "any number";
        }
        if (noMax) {
            return (amount.minOpen() ? "more than " : "at least ") + number(amount.min());
        }
        if (noMin || (amount.min() == 0 && amount.max() > 0)) {
            return (amount.maxOpen() ? "less than " : "at most ") + number(amount.max());
        }
        return amount.min() == amount.max()
                ? number(amount.min())
                : number(amount.min()) + " to " + number(amount.max());
    }

    /** With separators between thousands and no needless decimals. */
    public static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        if (!(Math.abs(number) < GROUPED)) {
            return whole
                    ? String.format(Locale.ROOT, "%,d", (long) number)
                    : ZEROS.matcher(String.format(Locale.ROOT, "%,.4f", number)).replaceFirst("");
        }
        // Most numbers are small; formatting them by a pattern took a tenth of the time of a page.
        return whole
                ? Long.toString((long) number)
                : BigDecimal.valueOf(number)
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** {@code 27 Nov 2025}, {@code 17 Nov 2025 to 23 Nov 2025}, {@code since 1 Sep 2025}, {@code 27 Nov 2025, until 12:00}. */
    public static String interval(TimeInterval interval) {
        boolean noBegin = interval.begin().equals(LocalDateTime.MIN);
        boolean noEnd = interval.until().equals(LocalDateTime.MAX);
        if (noBegin && noEnd) {
            return "no date";
        }
        if (noEnd) {
            return "since " + moment(interval.begin());
        }
        if (noBegin) {
            return "before " + moment(interval.until());
        }
        LocalDateTime begin = interval.begin();
        LocalDateTime end = lastMoment(interval);
        String first = moment(begin);
        String last = moment(end);
        if (first.equals(last) || end.equals(begin.plusMinutes(1))) {
            return first;
        }
        if (begin.toLocalDate().equals(end.toLocalDate())) {
            String until = end.format(TIME);
            return isMidnight(begin) ? first + ", until " + until : first + " to " + until;
        }
        return first + " to " + last;
    }

    /** The last day of an interval of whole days; else its end. */
    private static LocalDateTime lastMoment(TimeInterval interval) {
        boolean wholeDays = isMidnight(interval.begin()) && isMidnight(interval.until());
        return wholeDays && interval.begin().isBefore(interval.until())
                ? interval.until().minusDays(1)
                : interval.until();
    }

    /** {@code 27 November 2025}, {@code the evening of 27 November 2025}. */
    public static String asOf(FigureRow.AsOf asOf) {
        return Dates.ofValue(asOf.when()).orElse(asOf.when());
    }

    /** {@code 27 Nov 2025}. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String moment(LocalDateTime time) {
        return time.format(isMidnight(time) ? DAY : MINUTE);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
