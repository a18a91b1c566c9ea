package org.secondsource.claim;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.secondsource.quantity.Amount;
import org.secondsource.text.Stamp;

/**
 * How two figures of the same thing stand to each other; the one judgement that the table of figures and the list of
 * differences share. Stateless.
 */
final class FigureJudge {
    static final Judgement ONLY_ONE = new Judgement(Outcome.ONE_SIDE, "only one report gives this figure");
    static final Judgement AGREE = new Judgement(Outcome.COMPATIBLE, "some number fits every figure given");

    private static final Judgement CONFLICT =
            new Judgement(Outcome.CONFLICT, "no number fits both figures for the same time");
    private static final Judgement CURRENCIES =
            new Judgement(Outcome.CONFLICT, "the sum is given in different currencies");
    private static final Judgement SHRINKS =
            new Judgement(Outcome.CONFLICT, "the later report gives the lower figure of what can only grow");
    private static final Judgement GROWS =
            new Judgement(Outcome.COMPATIBLE, "the later report gives the higher figure: a development");
    private static final Judgement CHANGES =
            new Judgement(Outcome.COMPATIBLE, "the reports count at different times: a development");
    private static final Judgement OLDER =
            new Judgement(Outcome.COMPATIBLE, "one report tells its figure as an earlier one");

    /** An outcome and the rule that led to it, in words for the reader. */
    record Judgement(Outcome outcome, String why) {
        /** Of figures that are compatible, a development tells the reader more than bounds that meet. */
        boolean weighsMoreThan(String otherWhy) {
            return otherWhy.equals(AGREE.why()) && !why.equals(otherWhy);
        }
    }

    Judgement of(CountedThing one, CountedThing other) {
        if (one.isMoney() && !one.quantity().unit().equals(other.quantity().unit())) {
            return CURRENCIES;
        }
        if (fit(one.quantity().amount(), other.quantity().amount())) {
            return AGREE;
        }
        Optional<Stamp> first = one.holds().moment();
        Optional<Stamp> second = other.holds().moment();
        boolean dated = one.reading().article().published().isPresent()
                && other.reading().article().published().isPresent();
        if (first.isEmpty() || second.isEmpty()) {
            return dated ? OLDER : CONFLICT;
        }
        String fate = one.what().fate();
        if (Fates.english().isFixed(fate)) {
            return CONFLICT;
        }
        int order = order(first.get(), second.get(), !fate.isEmpty());
        if (!one.quantity().unit().equals("count")) {
            return CONFLICT;
        }
        if (order == 0) {
            return hasRisen(one, other) ? GROWS : CONFLICT;
        }
        double earlier = (order < 0 ? one : other).quantity().amount().min();
        double later = (order < 0 ? other : one).quantity().amount().min();
        boolean told = (order < 0 ? other : one).isGrown();
        if (later > earlier && (!fate.isEmpty() || told)) {
            return GROWS;
        }
        boolean mayFall = !fate.isEmpty() && !Fates.english().grows(fate);
        return mayFall ? CHANGES : fate.isEmpty() ? CONFLICT : SHRINKS;
    }

    /** Whether the higher figure is told as risen on that day ("rose to 15"): it was lower at some hour of the same day. */
    private static boolean hasRisen(CountedThing one, CountedThing other) {
        boolean first =
                one.quantity().amount().min() > other.quantity().amount().min();
        return (first ? one : other).isGrown();
    }

    /**
     * Whether some number fits both; of a round figure ("about 140") against a bound ("more than 150") only one that is
     * near, as few would say so of the far end.
     */
    private static boolean fit(Amount one, Amount other) {
        boolean bound = Double.isInfinite(one.max()) || Double.isInfinite(other.max());
        return bound ? narrow(one).meets(narrow(other)) : one.meets(other);
    }

    /** Half as wide if it was read from "about": a tenth to either side. */
    private static Amount narrow(Amount amount) {
        double middle = (amount.min() + amount.max()) / 2;
        boolean about = amount.max() > amount.min()
                && Math.abs(amount.max() - middle - middle * TENTH) < middle * ROUNDING
                && !Double.isInfinite(amount.max());
        return about ? Amount.between(middle * (1 - TENTH / 2), middle * (1 + TENTH / 2)) : amount;
    }

    private static final double TENTH = 0.1;
    private static final double ROUNDING = 1e-9;

    /**
     * Which moment is the earlier one, zero if that cannot be said. Tolls rise by the hour, so those told of a fate are
     * ordered by the clock; other counts by the day.
     */
    private static int order(Stamp one, Stamp other, boolean hourly) {
        Optional<OffsetDateTime> first = one.time();
        Optional<OffsetDateTime> second = other.time();
        if (hourly && first.isPresent() && second.isPresent()) {
            return first.get().toInstant().compareTo(second.get().toInstant());
        }
        return one.date().compareTo(other.date());
    }
}
