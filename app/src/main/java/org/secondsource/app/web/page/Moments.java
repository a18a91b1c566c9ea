package org.secondsource.app.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.report.Words;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.Standing;
import org.secondsource.archive.StoryCounts;

/** How moments and numbers are worded on pages. Times are given in UTC and say so; pages translate nothing. */
public final class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    public static String of(Instant instant) {
        return MINUTE.format(instant);
    }

    /** What came of handing an article in. */
    public static String word(Standing standing) {
        return switch (standing) {
            case STORED -> "kept";
            case KNOWN -> "known already";
            case CHANGED -> "kept as a new version";
        };
    }

    /** What a webhook is told of: {@code every alert}, {@code alerts of the outlet Daily Lantern}. */
    public static String word(AlertScope scope) {
        return switch (scope.kind()) {
            case ALL -> "every alert";
            case STORY -> "alerts of the story " + scope.subject();
            case OUTLET -> "alerts of the outlet " + scope.subject();
            case QUERY -> "alerts of reports that \u201c" + scope.subject() + "\u201d finds";
        };
    }

    public static String day(Optional<LocalDate> day) {
        return day.map(Words::day).orElse("no date");
    }

    /** Origins as a number or an interval; a dash where nothing stands in more than one report. */
    public static String interval(StoryCounts counts) {
        if (counts.originsMax() == 0) {
            return "\u2013";
        }
        return counts.originsMin() == counts.originsMax()
                ? Integer.toString(counts.originsMin())
                : counts.originsMin() + "\u2013" + counts.originsMax();
    }

    /** Words as a quotation; they can be one already. */
    public static String quoted(String words) {
        return "\u201c" + words.replaceAll("^[\"\u201c]|[\"\u201d]$", "") + "\u201d";
    }

    /** A refusal as people read it: with a capital, and ended. */
    public static String sentence(String detail) {
        return detail.isEmpty() ? "" : detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1) + ".";
    }

    /** A share as a number of hundredths, for drawings. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share * 100);
    }

    /** {@code 37 %}; a share is not known better than that. */
    public static String wholePercent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** What of the words a correction is about, from {@code speaker 120-138}. */
    public static String role(String target) {
        return target.startsWith("speaker ") ? "who said it" : "whether it is said";
    }

    /** Where the words lie that a correction is about, from {@code speaker 120-138}. */
    public static String start(String target) {
        return target.replaceAll("^\\D*(\\d*).*$", "$1");
    }
}
