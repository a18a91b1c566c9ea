package org.secondsource.claim;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.reading.Reading;
import org.secondsource.text.Sentence;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeReader;

/**
 * Dates the times of a report of unknown day by another report of the story: where both tell the same in linked
 * sentences and both put a weekday by the same name to it, it is the same day. Only if at least two sentences find such
 * a day, and all these days lie within one week, as bare weekdays of one report do; the report then counts from the
 * latest. The day of publication itself stays unknown. Stateless.
 */
final class BorrowedDay {
    /** How {@link TimeExpression} writes a weekday of no known week; the day's number follows. */
    private static final String UNPLACED_WEEKDAY = "XXXX-WXX-";

    /** One sentence may be linked wrongly; two that lead to the same day hardly are. */
    private static final int FEWEST_PAIRS = 2;

    private static final TimeReader TIME_READER = new TimeReader();

    /** The readings by article, those that could be dated with their times read anew. */
    Map<String, Reading> lend(List<Reading> readings, List<Link> links) {
        Map<String, Reading> dated = new LinkedHashMap<>();
        Map<String, Reading> byArticle = new LinkedHashMap<>();
        readings.forEach(reading -> byArticle.put(reading.article().id(), reading));
        for (Reading reading : readings) {
            if (reading.article().published().isEmpty()) {
                day(reading, byArticle, links)
                        .ifPresent(day -> dated.put(reading.article().id(), from(reading, day)));
            }
        }
        return dated;
    }

    private static Reading from(Reading reading, LocalDate day) {
        List<TimeExpression> times = TIME_READER.readAgain(reading.layout(), reading.times(), Stamp.of(day));
        return new Reading(
                reading.layout(),
                reading.attributions(),
                reading.entities(),
                times,
                reading.quantities(),
                reading.problems());
    }

    private static Optional<LocalDate> day(Reading reading, Map<String, Reading> others, List<Link> links) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Set<SentenceRef> pairs = new HashSet<>();
        String id = reading.article().id();
        for (Link link : links) {
            boolean first = link.a().article().equals(id);
            boolean tellsTheSame = link.kind() != LinkKind.DENIAL;
            if (tellsTheSame && (first || link.b().article().equals(id))) {
                SentenceRef own = first ? link.a() : link.b();
                SentenceRef other = first ? link.b() : link.a();
                Optional.ofNullable(others.get(other.article()))
                        .map(lender -> shared(reading, own, lender, other))
                        .filter(found -> !found.isEmpty())
                        .ifPresent(found -> {
                            days.addAll(found);
                            pairs.add(own);
                        });
            }
        }
        boolean agree = pairs.size() >= FEWEST_PAIRS
                && days.last().isBefore(days.first().plusWeeks(1));
        return agree ? Optional.of(days.last()) : Optional.empty();
    }

    /** The dated days of the other sentence whose weekday the own sentence names. */
    private static List<LocalDate> shared(Reading reading, SentenceRef own, Reading other, SentenceRef sentence) {
        List<LocalDate> days = new ArrayList<>();
        for (TimeExpression unplaced : times(reading, own)) {
            if (!unplaced.value().startsWith(UNPLACED_WEEKDAY)) {
                continue;
            }
            for (TimeExpression time : times(other, sentence)) {
                Optional<LocalDate> day =
                        time.basis().named().map(named -> named.begin().toLocalDate());
                day.filter(each -> unplaced.value()
                                        .startsWith(UNPLACED_WEEKDAY
                                                + each.getDayOfWeek().getValue())
                                && names(other, time, each))
                        .ifPresent(days::add);
            }
        }
        return days;
    }

    private static boolean names(Reading reading, TimeExpression time, LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return time.span().of(reading.layout().text()).contains(name);
    }

    private static List<TimeExpression> times(Reading reading, SentenceRef place) {
        Sentence sentence = reading.layout().sentences().get(place.sentence());
        return reading.times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .toList();
    }
}
