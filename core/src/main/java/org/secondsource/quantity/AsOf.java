package org.secondsource.quantity;

import java.util.List;
import java.util.Optional;
import org.secondsource.text.Span;
import org.secondsource.text.Token;
import org.secondsource.time.Anchor;
import org.secondsource.time.Granularity;
import org.secondsource.time.Openness;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeType;

/** Finds the time a figure holds for, where its sentence says it. */
final class AsOf {
    /** "Stood on Monday at a total of 83": the verb stands so many tokens before the figure at most. */
    private static final int REACH = 6;

    private final Lists lists;

    AsOf(Lists lists) {
        this.lists = lists;
    }

    /**
     * The times of a sentence that a figure may hold for: looked for once, however many figures the sentence has.
     *
     * @param stated "as of Monday": holds for all of them
     * @param day holds for a figure that is told as a state: "rose to 83 on Monday"
     */
    record Told(Optional<Span> stated, Optional<Span> day) {
        static Told in(List<TimeExpression> times) {
            Optional<TimeExpression> stated = times.stream()
                    .filter(time -> time.basis().openness() == Openness.AS_OF || isReached(time))
                    .findFirst();
            Optional<TimeExpression> day = times.stream().filter(AsOf::isDay).findFirst();
            return new Told(stated.map(TimeExpression::span), day.map(TimeExpression::span));
        }
    }

    Optional<Span> of(List<Token> tokens, Figure figure, Told told) {
        if (told.stated().isPresent() || told.day().isEmpty()) {
            return told.stated();
        }
        return isState(tokens, figure) ? told.day() : Optional.empty();
    }

    /** "By Tuesday evening 40 had died", but not "must pay 40 million by Friday". */
    private static boolean isReached(TimeExpression time) {
        boolean past = time.basis().anchor() instanceof Anchor.Published published
                && time.basis()
                        .named()
                        .filter(named -> !named.begin().toLocalDate().isAfter(published.day()))
                        .isPresent();
        return time.basis().openness() == Openness.BY && past;
    }

    /** "The toll rose to 83 on Monday". */
    private boolean isState(List<Token> tokens, Figure figure) {
        for (int at = Math.max(0, figure.from() - REACH); at < figure.from(); at++) {
            if (lists.in("state", tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(TimeExpression time) {
        boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
        return dated
                && time.basis().openness() == Openness.CLOSED
                && time.basis().granularity().compareTo(Granularity.DAY) <= 0
                && time.interval().isPresent()
                && Character.isDigit(time.value().charAt(0));
    }
}
