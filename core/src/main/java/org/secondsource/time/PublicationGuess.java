package org.secondsource.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Span;
import org.secondsource.time.TimeMeaning.MonthDay;
import org.secondsource.time.TimeReader.FoundSentence;

/**
 * Concludes the day of publication, where nobody gave it, from a full date at the head of the text: a dated line is that
 * day; a picture's date lies on or a few days before it, and the first weekday named after it tells which.
 */
final class PublicationGuess {
    /** The head: captions and datelines stand in the first paragraphs. */
    private static final int HEAD_PARAGRAPHS = 3;

    private PublicationGuess() {}

    static Optional<Anchor.Inferred> from(List<FoundSentence> sentences) {
        for (FoundSentence each : sentences) {
            if (each.sentence().paragraph() >= HEAD_PARAGRAPHS) {
                return Optional.empty();
            }
            for (Found found : each.found()) {
                Optional<LocalDate> day = fullDate(found.meaning());
                if (day.isPresent()) {
                    boolean line = found.to() - found.from() >= each.words().size() - 1;
                    LocalDate published = line ? day.get() : firstWeekday(sentences, each, day.get());
                    Span span = each.span(found);
                    return Optional.of(new Anchor.Inferred(published, span));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> fullDate(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.FullDay day) {
            return Optional.of(day.day());
        }
        if (meaning instanceof MonthDay day && day.year().isPresent()) {
            try {
                return Optional.of(LocalDate.of(day.year().getAsInt(), day.month(), day.day()));
            } catch (java.time.DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static LocalDate firstWeekday(List<FoundSentence> sentences, FoundSentence head, LocalDate picture) {
        for (FoundSentence each : sentences) {
            if (each.sentence().index() <= head.sentence().index()) {
                continue;
            }
            for (Found found : each.found()) {
                if (found.meaning() instanceof TimeMeaning.Weekday weekday
                        && weekday.direction() == TimeMeaning.Direction.OPEN) {
                    return picture.with(TemporalAdjusters.nextOrSame(weekday.day()));
                }
            }
        }
        return picture;
    }
}
