package org.secondsource.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.secondsource.text.Stamp;

/** Reads the dates feeds really carry: RFC 822 with its many variants, ISO 8601 in any precision. */
final class FeedDate {
    /** Zone names of RFC 822, and two that Europe's feeds use. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "+0000"),
            Map.entry("UT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("Z", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"),
            Map.entry("BST", "+0100"),
            Map.entry("CET", "+0100"),
            Map.entry("CEST", "+0200"));

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?,\\s*");
    private static final Pattern ZONE = Pattern.compile("\\s*\\(?([A-Z]{1,4})\\)?$");

    private static final DateTimeFormatter RFC_822 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .parseLenient()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 4, 1970)
            .appendPattern(" H:mm[:ss][ ]Z")
            .toFormatter(Locale.ENGLISH);

    private static final List<Function<String, Stamp>> FORMS = List.of(
            text -> Stamp.of(OffsetDateTime.parse(text)),
            text -> Stamp.of(ZonedDateTime.parse(text).toOffsetDateTime()),
            text -> Stamp.of(OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]xx"))),
            text -> Stamp.of(LocalDateTime.parse(text.replace(' ', 'T')).atOffset(ZoneOffset.UTC)),
            text -> Stamp.of(LocalDate.parse(text)),
            text -> Stamp.of(OffsetDateTime.parse(rfc822(text), RFC_822)));

    private FeedDate() {}

    static Optional<Stamp> parse(String text) {
        String trimmed = text.strip();
        return FORMS.stream().flatMap(form -> read(form, trimmed).stream()).findFirst();
    }

    private static Optional<Stamp> read(Function<String, Stamp> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    /** Drops the weekday, which is often wrong, and writes the zone as an offset. */
    private static String rfc822(String text) {
        String date = WEEKDAY.matcher(text).replaceFirst("");
        var zone = ZONE.matcher(date);
        if (zone.find() && ZONES.containsKey(zone.group(1))) {
            return date.substring(0, zone.start()) + " " + ZONES.get(zone.group(1));
        }
        return date;
    }
}
