package org.secondsource.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where an expression stands.
 *
 * @param narrative what was told before
 * @param match the words
 * @param sentence number of its sentence
 * @param tense of its clause
 */
record Scene(Narrative narrative, Match match, int sentence, Tense tense) {

    private static final Set<String> RANGE_LINKS = Set.of("to", "through", "until", "till", "-", "\u2013");

    Optional<LocalDate> today() {
        return narrative.today();
    }

    Anchor anchor() {
        return narrative.anchor();
    }

    /** Of "Monday to Thursday", "June through August": the day the stretch begins with, for its end. */
    Optional<LocalDate> rangeBegin(boolean weekdays) {
        if (match.from() < 2 || !RANGE_LINKS.contains(match.lowerBefore(0))) {
            return Optional.empty();
        }
        Word last = match.before(1);
        if (last.is(WordClass.WEEKDAY) != weekdays) {
            return Optional.empty();
        }
        int end = last.end();
        return recent(Granularity.DAY, Granularity.MONTH, 0)
                .filter(told -> told.span().end() == end)
                .map(Narrative.Told::day);
    }

    /**
     * Whether the sentence speaks of some months together, later than of any quarter: "in the first nine months sales
     * rose". What is compared with them lies a year, not a quarter, away.
     */
    boolean comparesMonths() {
        int quarterEnd = recent(Granularity.QUARTER, Granularity.QUARTER, 0)
                .map(told -> told.span().end())
                .orElse(-1);
        for (int at = match.from() - 1; at > 0 && match.words().get(at).start() >= quarterEnd; at--) {
            boolean months = match.words().get(at).lower().equals("months");
            if (months && match.words().get(at - 1).is(WordClass.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** The latest time told of between two granularities, at most {@code sentences} sentences back. */
    Optional<Narrative.Told> recent(Granularity finest, Granularity coarsest, int sentences) {
        return narrative.last(finest, coarsest, sentence - sentences);
    }
}
