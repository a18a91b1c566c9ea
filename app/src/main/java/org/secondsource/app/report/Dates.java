package org.secondsource.app.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Stamp;

/**
 * Dates and times as a person would write them, wherever people read them: {@code the morning of 3 March 2026}. Exchanged files
 * (JSON, linked data, columns of tables that hold nothing else) keep them as TIMEX3 and ISO 8601 have them. Pure functions.
 */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** What TIMEX3 calls the parts of a day. */
    private static final Map<String, String> PARTS_OF_DAY = Map.of(
            "MO",
            "the morning",
            "MI",
            "midday",
            "AF",
            "the afternoon",
            "EV",
            "the evening",
            "NI",
            "the night",
            "DT",
            "daytime");

    private static final Map<String, String> SEASONS = Map.of("SP", "spring", "SU", "summer", "FA", "autumn");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    /** How a value is written, and how it is worded. */
    private record Form(Pattern pattern, Function<Matcher, String> words) {
        static Form of(String pattern, Function<Matcher, String> words) {
            return new Form(Pattern.compile(pattern), words);
        }
    }

    private static final String A_DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String A_TIME = "(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?";

    private static final List<Form> FORMS = List.of(
            Form.of(A_DAY, found -> day(found.group(1))),
            Form.of(A_DAY + "T" + A_TIME, Dates::moment),
            Form.of(A_DAY + "T([A-Z]{2})", found -> known(PARTS_OF_DAY, found.group(2)) + " of " + day(found.group(1))),
            Form.of("(\\d{4})-(\\d{2})", found -> day(found.group() + "-01", MONTH)),
            Form.of("\\d{4}", Matcher::group),
            Form.of("(\\d{3})", found -> "the " + found.group() + "0s"),
            Form.of("(\\d{2})", found -> "the " + ordinal(Integer.parseInt(found.group()) + 1) + " century"),
            Form.of("(\\d{4})-W(\\d{2})", found -> "the week of " + weekday(found, 1)),
            Form.of("(\\d{4})-W(\\d{2})-WE", found -> "the weekend of " + weekday(found, 6)),
            Form.of("(\\d{4})-Q([1-4])", found -> nth(found) + " quarter of " + found.group(1)),
            Form.of("(\\d{4})-H([12])", found -> nth(found) + " half of " + found.group(1)),
            Form.of("(\\d{4})-WI", found -> winter(Integer.parseInt(found.group(1)))),
            Form.of("(\\d{4})-(SP|SU|FA)", found -> known(SEASONS, found.group(2)) + " " + found.group(1)),
            Form.of("(\\d{4})/(\\d{4})", found -> found.group(1) + " to " + found.group(2)));

    private static final Pattern IN_PROSE =
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:\\d{2})?)?");

    /** What a side of a difference says of a time: its words, and what they mean. */
    private static final Pattern MEANING = Pattern.compile("(?s)(.*) = (\\S+)");

    private Dates() {}

    /** A day, or a moment in the zone it was printed in: {@code 3 March 2026, 09:10 UTC}. */
    public static String of(Stamp stamp) {
        return ofValue(stamp.toString()).orElseGet(stamp::toString);
    }

    /** What a value of TIMEX3 or ISO 8601 means; empty if it is no date that can be worded. */
    public static Optional<String> ofValue(String value) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(value);
            if (found.matches()) {
                return words(form, found);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(Form form, Matcher found) {
        try {
            return Optional.of(form.words().apply(found));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** A sentence of ours with its dates in words. Not for what an outlet printed. */
    public static String inProse(String sentence) {
        return IN_PROSE.matcher(sentence)
                .replaceAll(
                        found -> Matcher.quoteReplacement(ofValue(found.group()).orElse(found.group())));
    }

    /** What a side of a difference says: {@code Tuesday morning = the morning of 3 March 2026}. */
    public static String inSide(String says) {
        Matcher found = MEANING.matcher(says);
        return found.matches()
                ? ofValue(found.group(2))
                        .map(meaning -> found.group(1) + " = " + meaning)
                        .orElse(says)
                : says;
    }

    private static String moment(Matcher found) {
        String zone = Optional.ofNullable(found.group(3)).orElse("");
        String shown = zone.isEmpty() ? "" : ZoneOffset.of(zone).equals(ZoneOffset.UTC) ? " UTC" : " " + zone;
        return day(found.group(1)) + ", " + LocalTime.parse(found.group(2)).format(MINUTE) + shown;
    }

    private static String day(String iso) {
        return day(iso, DAY);
    }

    private static String day(String iso, DateTimeFormatter format) {
        return LocalDate.parse(iso).format(format);
    }

    private static String weekday(Matcher week, int day) {
        LocalDate inTheYear = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
        return inTheYear
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                .with(ChronoField.DAY_OF_WEEK, day)
                .format(DAY);
    }

    /** Winter is counted with the year it begins in. */
    private static String winter(int year) {
        return "winter " + year + "\u2013" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
    }

    private static String nth(Matcher found) {
        return "the " + ORDINALS.get(Integer.parseInt(found.group(2)) - 1);
    }

    private static String ordinal(int number) {
        String ending =
                number / 10 == 1 ? "th" : Map.of(1, "st", 2, "nd", 3, "rd").getOrDefault(number % 10, "th");
        return number + ending;
    }

    private static String known(Map<String, String> words, String mark) {
        return Optional.ofNullable(words.get(mark)).orElseThrow(() -> new DateTimeException("no such part: " + mark));
    }
}
