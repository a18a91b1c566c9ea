package org.secondsource.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.PartOfYear;
import org.secondsource.time.TimeMeaning.QuarterAgo;

/** Finds which quarter a report on business means: mostly the last one that is over. */
final class Quarters {
    /** A quarter without a year may begin at most this many months after the report. */
    private static final int MONTHS_AHEAD = 3;

    /** A quarter stays the one spoken of for so many sentences (TempEval-3 train, 2026-11). */
    static final int SENTENCES = 8;

    /** A quarter counts as over when fewer days than these are missing: results come out just after. */
    private static final int MISSING_DAYS = 15;

    private Quarters() {}

    static boolean isOver(Narrative.Told told, Scene scene) {
        LocalDate until = told.time().interval().orElseThrow().until().toLocalDate();
        return scene.today()
                .filter(today -> until.isAfter(today.plusDays(MISSING_DAYS)))
                .isEmpty();
    }

    static Resolved partOfYear(PartOfYear meaning, Scene scene) {
        if (meaning.year().isPresent()) {
            return Resolved.date(stretch(meaning.year().getAsInt(), meaning), new Anchor.Stated(), 0.95);
        }
        if (scene.today().isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "XXXX-" + letter(meaning) + meaning.number(), meaning.size());
        }
        LocalDate today = scene.today().get();
        if (meaning.shift().isPresent()) {
            int year = today.getYear() + meaning.shift().getAsInt();
            return Resolved.date(stretch(year, meaning), scene.anchor(), 0.92);
        }
        Stretch here = stretch(today.getYear(), meaning);
        boolean farAhead = here.firstDay().isAfter(today.plusMonths(MONTHS_AHEAD));
        boolean ahead = here.firstDay().isAfter(today) && scene.tense() != Tense.FUTURE;
        int year = farAhead || ahead ? today.getYear() - 1 : today.getYear();
        return Resolved.date(stretch(year, meaning), scene.anchor(), 0.85);
    }

    private static Stretch stretch(int year, PartOfYear meaning) {
        return meaning.size() == Granularity.QUARTER
                ? Stretch.quarter(year, meaning.number())
                : Stretch.half(year, meaning.number());
    }

    private static String letter(PartOfYear meaning) {
        return meaning.size() == Granularity.QUARTER ? "Q" : "H";
    }

    /** The quarter just over, if the text names it; else the one named last; else the one just over after all. */
    static Resolved latest(Scene scene) {
        Optional<Resolved> justOver = scene.today()
                .map(today -> Stretch.holding(today.minusMonths(3), Granularity.QUARTER))
                .filter(quarter -> scene.narrative().hasTold(quarter.value()))
                .map(quarter -> Resolved.date(quarter, scene.anchor(), 0.8));
        if (justOver.isPresent()) {
            return justOver.get();
        }
        Optional<Narrative.Told> told = scene.recent(Granularity.QUARTER, Granularity.QUARTER, SENTENCES);
        if (told.isPresent() && isOver(told.get(), scene)) {
            return Resolved.date(
                    Stretch.holding(told.get().day(), Granularity.QUARTER),
                    told.get().anchor(),
                    0.8);
        }
        return scene.today()
                .map(today ->
                        Resolved.date(Stretch.holding(today.minusMonths(3), Granularity.QUARTER), scene.anchor(), 0.75))
                .orElseGet(() -> Resolved.unplaced(TimeType.DATE, "XXXX-QX", Granularity.QUARTER));
    }

    static Resolved yearAgo(QuarterAgo meaning, Scene scene) {
        if (scene.comparesMonths() && scene.today().isPresent()) {
            int year = meaning.year().orElse(scene.today().get().getYear() - 1);
            return Resolved.date(Stretch.year(year), scene.anchor(), 0.7);
        }
        Optional<Narrative.Told> month = scene.recent(Granularity.MONTH, Granularity.MONTH, 0);
        if (month.isPresent() && scene.match().has("period") && meaning.year().isEmpty()) {
            Stretch sameMonth = Stretch.holding(month.get().day().minusYears(1), Granularity.MONTH);
            return Resolved.date(sameMonth, month.get().anchor(), 0.75);
        }
        Resolved now = latest(scene);
        if (now.interval().isEmpty()) {
            return now;
        }
        LocalDate day = now.interval().get().begin().toLocalDate();
        OptionalInt number = meaning.number();
        int quarter = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 4
                ? number.getAsInt()
                : day.get(IsoFields.QUARTER_OF_YEAR);
        int year = meaning.year().orElse(day.getYear() - 1);
        return Resolved.date(Stretch.quarter(year, quarter), now.anchor(), 0.8);
    }
}
