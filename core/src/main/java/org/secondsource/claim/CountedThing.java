package org.secondsource.claim;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Sentence;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeInterval;

/**
 * A figure of one report with what is needed to compare it.
 *
 * @param what what it counts
 * @param words what the words around it mean, names left aside
 * @param frames what is said of those counted
 * @param asOf the day it holds for, as TIMEX3 has it, where stated
 * @param holds the time it holds for
 */
record CountedThing(
        Reading reading,
        Quantity quantity,
        What what,
        Set<String> words,
        Set<String> frames,
        Optional<String> asOf,
        Holds holds) {

    /** A number from here on is seldom printed twice by chance; our own choice. */
    static final int TELLING = 13;

    /** Figures so many times as large count something else; our own choice. */
    private static final double SIZE = 3;

    /**
     * Figures so many times as large are no two accounts of one thing, whatever is said of them: 1,204 patients of a trial, and
     * three of them; our own choice.
     */
    private static final double APART = 100;

    /** Words that two sentences about a bare measure share at least. */
    private static final int FEW = 2;

    /** What lies further back than this, in days, is background to the news; by choice. */
    private static final int BACKGROUND = 31;

    /**
     * What is counted and what befell it.
     *
     * @param noun stem of the noun counted, "people" for all nouns that say no more; empty if none is told
     * @param shown the same in words for the reader
     * @param fate family of what befell them ("killed"); empty if the clause tells none
     */
    record What(String noun, String shown, String fate) {
        /** The noun of all sums of money. */
        static final String MONEY = "money";

        String label() {
            return fate.isEmpty() ? shown : (shown + " " + fate).strip();
        }
    }

    /**
     * When a figure holds.
     *
     * @param moment the day stated, else the day and hour of the report; empty if the report tells it as an older one or
     *     nothing is known
     * @param event when what it counts came to pass, where the sentence says
     * @param grown whether the sentence tells it as a figure that has grown
     */
    record Holds(Optional<Stamp> moment, Optional<TimeInterval> event, boolean grown) {}

    String article() {
        return reading.article().id();
    }

    /**
     * Whether the two count the same: unit, noun, fate and part of a whole agree, and the sentences speak of the same. Other
     * numbers of a noun are only the same figure if both sentences say the same of it.
     *
     * @param together whether the sentences report the same claim
     */
    boolean isSame(CountedThing given, BooleanSupplier together) {
        CountedThing other = given.inUnitOf(this);
        boolean alike = hasUnitOf(other)
                && quantity.additive() == other.quantity.additive()
                && isPart() == other.isPart()
                && what.fate().equals(other.what.fate())
                && what.noun().equals(other.what.noun())
                && sameEvent(other);
        if (!alike || !what.fate().isEmpty()) {
            return alike;
        }
        boolean equal = quantity.amount().equals(other.quantity.amount());
        boolean ofOneClaim = together.getAsBoolean();
        boolean near = ofOneClaim
                || shared(other) >= (what.noun().isEmpty() ? FEW : 1)
                || (equal && quantity.amount().min() >= TELLING);
        return near && (equal || isOfOneSize(other) || (isWithin(APART, other) && saysTheSame(other, ofOneClaim)));
    }

    /** Whether bounds meet and the numbers printed are not far apart: "at least 6 million" and "8 million". */
    private boolean isOfOneSize(CountedThing other) {
        return !quantity.unit().equals("percent")
                && quantity.amount().meets(other.quantity.amount())
                && isWithin(SIZE, other);
    }

    /** Whether no number printed is more than so many times the other. */
    private boolean isWithin(double times, CountedThing other) {
        return Math.max(printed(), other.printed()) <= Math.min(printed(), other.printed()) * times;
    }

    /** Whether the two may be one and the same number: "over 80" and "83", but not "at least nine" and "14". */
    boolean agrees(CountedThing given) {
        CountedThing other = given.inUnitOf(this);
        double larger = Math.max(printed(), other.printed());
        return quantity.amount().meets(other.quantity().amount())
                && Math.abs(printed() - other.printed()) <= larger * ROUNDING;
    }

    /** By how much of a number its rounding may miss it; our own choice. */
    private static final double ROUNDING = 0.1;

    /** The number printed beside a bound. */
    double printed() {
        return Double.isInfinite(quantity.amount().max())
                ? quantity.amount().min()
                : quantity.amount().max();
    }

    /** Whether both say the same of what they count; of one claim it is enough that the later figure is told to have grown. */
    private boolean saysTheSame(CountedThing other, boolean together) {
        return frames.stream().anyMatch(other.frames::contains)
                || (together
                        && quantity.unit().equals("count")
                        && (frames.isEmpty() || other.frames.isEmpty() || isGrown() || other.isGrown()));
    }

    /** Whether the sentence tells the figure as one that has grown: "five are now said to". */
    boolean isGrown() {
        return holds.grown();
    }

    /** Money is money in whatever currency. */
    boolean hasUnitOf(CountedThing other) {
        return quantity.unit().equals(other.quantity.unit()) || (isMoney() && other.isMoney());
    }

    boolean isMoney() {
        return quantity.rule().startsWith("money") || what.noun().equals(What.MONEY);
    }

    /** Sentence of its article. */
    SentenceRef place() {
        return new SentenceRef(
                article(),
                reading.layout()
                        .sentenceAt(quantity.span().start())
                        .map(Sentence::index)
                        .orElse(-1));
    }

    CountedThing ofPeople() {
        What people = new What("people", what.shown(), what.fate());
        return new CountedThing(reading, quantity, people, words, frames, asOf, holds);
    }

    /** The same figure in the other's unit if both measure the same in different ones, else as it is. */
    CountedThing inUnitOf(CountedThing other) {
        String unit = other.quantity().unit();
        return UnitScales.ours()
                .converted(quantity.amount(), quantity.unit(), unit)
                .map(amount -> with(quantity.with(amount, unit)))
                .orElse(this);
    }

    private CountedThing with(Quantity converted) {
        return new CountedThing(reading, converted, what, words, frames, asOf, holds);
    }

    private boolean isPart() {
        return quantity.context().partOf().isPresent();
    }

    FigureRow.Kind kind() {
        if (isPart()) {
            return FigureRow.Kind.PART;
        }
        return quantity.additive() ? FigureRow.Kind.ADDITION : FigureRow.Kind.WHOLE;
    }

    /** What is counted, in words for the reader: "people killed", "people on board a ferry", "more boats". */
    String shown() {
        String label = what.label().isEmpty() ? quantity.unit() : what.label();
        return switch (kind()) {
            case WHOLE -> label;
            case ADDITION -> "more " + label;
            case PART ->
                quantity.context()
                        .scope()
                        .map(scope ->
                                label + " " + scope.of(reading.layout().text()).replaceAll("\\s+", " "))
                        .orElse(label + ", a part of them");
        };
    }

    private int shared(CountedThing other) {
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** A figure of another time is another figure: the killed of a fire years ago are not those of today's. */
    boolean sameEvent(CountedThing other) {
        if (holds.event().isPresent() && other.holds.event().isPresent()) {
            return holds.event().get().overlaps(other.holds.event().get());
        }
        return isOld() == other.isOld();
    }

    /** Whether the sentence puts it more than {@link #BACKGROUND} days before the report. */
    boolean isOld() {
        Optional<LocalDateTime> published =
                reading.article().published().map(stamp -> stamp.date().atStartOfDay());
        return published.isPresent()
                && holds.event()
                        .filter(event -> event.until().isBefore(published.get().minusDays(BACKGROUND)))
                        .isPresent();
    }
}
