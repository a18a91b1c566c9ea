package org.secondsource.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was published: a day, and the instant where it is known. A bare day never pretends to be midnight.
 *
 * @param date the calendar day, in the zone the stamp was printed in
 * @param time the full date and time with its offset, where known
 */
public record Stamp(LocalDate date, Optional<OffsetDateTime> time) implements Comparable<Stamp> {
    public Stamp {
        Objects.requireNonNull(date);
        if (time.isPresent() && !time.get().toLocalDate().equals(date)) {
            throw new IllegalArgumentException(time.get() + " is not on " + date);
        }
    }

    public static Stamp of(LocalDate date) {
        return new Stamp(date, Optional.empty());
    }

    public static Stamp of(OffsetDateTime time) {
        return new Stamp(time.toLocalDate(), Optional.of(time));
    }

    /** Reads {@code 2025-11-28} or {@code 2025-11-28T19:04:00Z}; empty if the text is neither. */
    public static Optional<Stamp> parse(String text) {
        String trimmed = text.strip();
        try {
            return trimmed.length() == "2025-11-28".length()
                    ? parseDay(trimmed)
                    : Optional.of(of(OffsetDateTime.parse(trimmed)));
        } catch (DateTimeException notAStamp) {
            return Optional.empty();
        }
    }

    /** Plain code: linking the formatter of the JDK takes longer than reading a short article. */
    private static Optional<Stamp> parseDay(String day) {
        int[] parts = new int[3];
        int part = 0;
        for (int at = 0; at < day.length(); at++) {
            char character = day.charAt(at);
            boolean mark = at == 4 || at == 7;
            if (mark ? character != '-' : character < '0' || character > '9') {
                return Optional.empty();
            }
            part = mark ? part + 1 : part;
            parts[part] = mark ? 0 : parts[part] * 10 + character - '0';
        }
        return Optional.of(of(LocalDate.of(parts[0], parts[1], parts[2])));
    }

    /** The first instant this stamp may mean: its time, or the start of its day in UTC. */
    public Instant earliest() {
        return time.map(OffsetDateTime::toInstant)
                .orElseGet(() -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public int compareTo(Stamp other) {
        int byInstant = earliest().compareTo(other.earliest());
        return byInstant != 0 ? byInstant : toString().compareTo(other.toString());
    }

    /** As it stands in exchanged files. */
    @Override
    public String toString() {
        return time.map(OffsetDateTime::toString).orElseGet(date::toString);
    }
}
