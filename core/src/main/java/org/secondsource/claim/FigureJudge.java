package org.secondsource.claim;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
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
    private static final Judgement ROUNDED = new Judgement(Outcome.COMPATIBLE, "one figure is the other, rounded");
    private static final Judgement OLDER =
            new Judgement(Outcome.COMPATIBLE, "one report tells its figure as an earlier one");

    /** An outcome and the rule that led to it, in words for the reader. */
    record Judgement(Outcome outcome, String why) {
        /** Of figures that are compatible, a development tells the reader more than bounds that meet. */
        boolean weighsMoreThan(String otherWhy) {
            return otherWhy.equals(AGREE.why()) && !why.equals(otherWhy);
        }
    }

    Judgement of(CountedThing one, CountedThing given) {
        CountedThing other = given.inUnitOf(one);
        if (one.isMoney() && !one.quantity().unit().equals(other.quantity().unit())) {
            return CURRENCIES;
        }
        if (fit(one.quantity().amount(), other.quantity().amount())) {
            return AGREE;
        }
        if (isRounded(one.quantity().amount(), other.quantity().amount())
                || isRounded(other.quantity().amount(), one.quantity().amount())
                || isBoundOf(one.quantity().amount(), other.quantity().amount())
                || isBoundOf(other.quantity().amount(), one.quantity().amount())) {
            return ROUNDED;
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
        boolean spreads = SPREADING.contains(one.quantity().unit());
        if (!spreads && !one.quantity().unit().equals("count")) {
            return CONFLICT;
        }
        if (order == 0) {
            return hasRisen(one, other) ? GROWS : CONFLICT;
        }
        double earlier = (order < 0 ? one : other).quantity().amount().min();
        double later = (order < 0 ? other : one).quantity().amount().min();
        boolean told = (order < 0 ? other : one).isGrown();
        if (later > earlier && (!fate.isEmpty() || told || spreads)) {
            return GROWS;
        }
        boolean mayFall = !fate.isEmpty() && !Fates.english().grows(fate);
        return mayFall ? CHANGES : fate.isEmpty() ? CONFLICT : SHRINKS;
    }

    /** What is measured so grows by the day: what burns or is under water, what part of it is done. */
    private static final Set<String> SPREADING =
            Set.of("acre", "hectare", "square kilometre", "square mile", "percent");

    /**
     * Whether one of two exact figures is the other to two digits or more, the last ones noughts: "740,000" and "738,000".
     * Smaller ones are counted, not rounded.
     */
    private static boolean isRounded(Amount round, Amount exact) {
        boolean exactly = round.min() == round.max() && exact.min() == exact.max();
        if (!exactly || round.min() < ROUND_FROM || exact.min() < ROUND_FROM) {
            return false;
        }
        double unit = lastPlace(round.min());
        return unit > 1 && round.min() >= TEN * unit && Math.abs(round.min() - exact.min()) <= unit / 2;
    }

    /** Whether one is a round figure and the other begins or ends right there: "more than 800,000" and "800,000". */
    private static boolean isBoundOf(Amount bound, Amount round) {
        boolean exactly = round.min() == round.max() && round.min() >= ROUND_FROM && lastPlace(round.min()) > 1;
        boolean begins = bound.minOpen() && bound.min() == round.min();
        boolean ends = bound.maxOpen() && bound.max() == round.min();
        return exactly && (begins || ends);
    }

    /** What the last figure that is no nought counts: 1,000 of 738,000. */
    private static double lastPlace(double number) {
        double unit = 1;
        while (number % (unit * TEN) == 0) {
            unit *= TEN;
        }
        return unit;
    }

    private static final double ROUND_FROM = 1000;
    private static final int TEN = 10;

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
        if (isCeiling(one) || isCeiling(other)) {
            return one.meets(other) && isNear(one.max(), other.max());
        }
        boolean bound = Double.isInfinite(one.max()) || Double.isInfinite(other.max());
        return bound ? narrow(one).meets(narrow(other)) : one.meets(other);
    }

    /** "Up to 3,000". */
    private static boolean isCeiling(Amount amount) {
        return !Double.isInfinite(amount.max()) && amount.min() == 0 && amount.max() > 0 && !amount.maxOpen();
    }

    /** Nobody says "up to 3,000" of 1,200: of what it may come to at most, the other says about as much. */
    private static boolean isNear(double one, double other) {
        return Double.isInfinite(one)
                || Double.isInfinite(other)
                || Math.max(one, other) <= CEILING * Math.min(one, other);
    }

    /** So many times the other figure a ceiling may be; by choice. */
    private static final double CEILING = 1.5;

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
