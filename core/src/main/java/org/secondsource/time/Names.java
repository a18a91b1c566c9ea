package org.secondsource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.secondsource.time.TimeMeaning.Direction;
import org.secondsource.time.TimeMeaning.HolidayOn;
import org.secondsource.time.TimeMeaning.MonthDay;
import org.secondsource.time.TimeMeaning.MonthOf;
import org.secondsource.time.TimeMeaning.MonthOfYearAway;
import org.secondsource.time.TimeMeaning.SeasonOf;
import org.secondsource.time.TimeMeaning.WeekOfMonth;
import org.secondsource.time.TimeMeaning.Weekday;
import org.secondsource.time.TimeMeaning.WeekdayOfMonth;

/** Finds which Friday, which March, which summer a bare name means. */
final class Names {
    /**
     * A month without a year lies at most this many months ahead, else in the past: right for 94 % of the bare months of
     * TempEval-3 train (2026-11).
     */
    private static final int MONTHS_AHEAD = 4;

    private static final int MONTHS_OF_YEAR = 12;

    private static final int HALF_A_YEAR = 6;

    /** A holiday this near ahead is this year's, even in a clause that looks back ("Easter week began"). */
    private static final int NEAR_DAYS = 10;

    private Names() {}

    static Resolved monthDay(MonthDay meaning, Scene scene) {
        if (meaning.year().isPresent()) {
            LocalDate day = LocalDate.of(meaning.year().getAsInt(), meaning.month(), meaning.day());
            return Resolved.date(Stretch.day(day), new Anchor.Stated(), 0.99);
        }
        Optional<Integer> year = year(meaning.month(), meaning.direction(), scene);
        if (year.isEmpty()) {
            String value = Stretch.anyYear(meaning.month()) + "-" + Stretch.digits(meaning.day(), 2);
            return Resolved.unplaced(TimeType.DATE, value, Granularity.DAY);
        }
        boolean leapDay = meaning.month() == 2 && meaning.day() == 29;
        int found = leapDay && !java.time.Year.isLeap(year.get()) ? year.get() - 1 : year.get();
        LocalDate day = LocalDate.of(found, meaning.month(), meaning.day());
        return Resolved.date(Stretch.day(day), scene.anchor(), 0.9);
    }

    static Resolved month(MonthOf meaning, Scene scene) {
        if (meaning.year().isPresent()) {
            return Resolved.date(Stretch.month(meaning.year().getAsInt(), meaning.month()), new Anchor.Stated(), 0.98);
        }
        Optional<Integer> year = year(meaning.month(), meaning.direction(), scene);
        return year.isPresent()
                ? Resolved.date(Stretch.month(year.get(), meaning.month()), scene.anchor(), 0.85)
                : Resolved.unplaced(TimeType.DATE, Stretch.anyYear(meaning.month()), Granularity.MONTH);
    }

    static Resolved monthOfYearAway(MonthOfYearAway meaning, Scene scene) {
        return scene.today()
                .map(today -> Resolved.date(
                        Stretch.month(today.getYear() + meaning.shift(), meaning.month()), scene.anchor(), 0.93))
                .orElseGet(() -> Resolved.unplaced(TimeType.DATE, Stretch.anyYear(meaning.month()), Granularity.MONTH));
    }

    /** The year of a bare month: inside the window around today, moved by "last", "next" and the tense. */
    private static Optional<Integer> year(int month, Direction direction, Scene scene) {
        if (scene.today().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> begin = scene.rangeBegin(false);
        if (begin.isPresent()) {
            int year = begin.get().getYear();
            return Optional.of(month < begin.get().getMonthValue() ? year + 1 : year);
        }
        LocalDate today = scene.today().get();
        int ahead = month - today.getMonthValue();
        if (ahead > MONTHS_AHEAD) {
            ahead -= MONTHS_OF_YEAR;
        } else if (ahead <= MONTHS_AHEAD - MONTHS_OF_YEAR) {
            ahead += MONTHS_OF_YEAR;
        }
        if ((direction == Direction.LAST && ahead >= -1)
                || (direction == Direction.OPEN && looksFarBack(ahead, scene))) {
            ahead -= MONTHS_OF_YEAR;
        } else if ((direction == Direction.NEXT && ahead <= 0)
                || (direction == Direction.OPEN && looksAhead(ahead, scene))) {
            ahead += MONTHS_OF_YEAR;
        }
        if (direction == Direction.THIS) {
            return Optional.of(today.getYear());
        }
        return Optional.of(today.plusMonths(ahead).getYear());
    }

    /** Three or four months ahead are unlikely in a clause that looks back: "was introduced in January", said in September. */
    private static boolean looksFarBack(int ahead, Scene scene) {
        boolean starts = scene.match().lowerBefore(0).equals("effective");
        return (ahead > 0 && isSince(scene)) || (ahead >= MONTHS_AHEAD - 1 && scene.tense() == Tense.PAST && !starts);
    }

    /** "Since March" looks back whatever the clause says. */
    private static boolean isSince(Scene scene) {
        return scene.match().lowerBefore(0).equals("since");
    }

    /** "Flights from August 6", but not "down from August". */
    private static boolean startsFrom(Match match) {
        String before = match.lowerBefore(1);
        boolean compared = before.equals("up") || before.equals("down") || before.endsWith("%");
        boolean day = match.has(WordClass.DAY);
        return match.lowerBefore(0).equals("from") && day && !compared;
    }

    /** "Will take over in June", said in November; "effective June 1"; "flights from August 6". */
    private static boolean looksAhead(int ahead, Scene scene) {
        String before = scene.match().lowerBefore(0);
        boolean starts = before.equals("effective") || before.equals("starting") || startsFrom(scene.match());
        String after = scene.match().lowerAfter(0);
        boolean range = after.equals("to") || after.equals("through") || after.equals("until");
        boolean told = starts && !range && scene.tense() != Tense.PAST;
        boolean future = scene.tense() == Tense.FUTURE && !isSince(scene);
        return ahead <= MONTHS_AHEAD - HALF_A_YEAR && (told || future);
    }

    /**
     * The latest such day up to today, today included (right for 90.6 % of TempEval-3 train without any tense, 2026-11);
     * the next one where the clause looks ahead.
     */
    static Resolved weekday(Weekday meaning, Scene scene) {
        if (scene.today().isEmpty()) {
            String value = "XXXX-WXX-" + meaning.day().getValue();
            return Resolved.unplaced(TimeType.DATE, value, Granularity.DAY);
        }
        LocalDate today = scene.today().get();
        Optional<LocalDate> begin = scene.rangeBegin(true);
        if (begin.isPresent()) {
            LocalDate day = begin.get().with(TemporalAdjusters.nextOrSame(meaning.day()));
            return Resolved.date(Stretch.day(day), scene.anchor(), 0.85);
        }
        if (meaning.direction() == Direction.LAST) {
            return lastWeekday(meaning.day(), today, scene);
        }
        boolean ahead = meaning.direction() == Direction.THIS
                ? scene.tense() != Tense.PAST
                : scene.tense() == Tense.FUTURE && !isSince(scene);
        LocalDate nearest = today.with(
                ahead ? TemporalAdjusters.nextOrSame(meaning.day()) : TemporalAdjusters.previousOrSame(meaning.day()));
        LocalDate day =
                meaning.direction() == Direction.NEXT ? today.with(TemporalAdjusters.next(meaning.day())) : nearest;
        return Resolved.date(Stretch.day(day), scene.anchor(), scene.tense() == Tense.UNKNOWN ? 0.85 : 0.9);
    }

    /**
     * "Last Wednesday", said on a Friday, is that of last week: this week's would be "Wednesday". As not all writers keep to
     * that, the interval reaches to this week's, so that nobody is told to disagree with a report that means it. A new week
     * begins on Sunday here: few would say on a Sunday that the last Wednesday was eleven days ago.
     */
    private static Resolved lastWeekday(DayOfWeek day, LocalDate today, Scene scene) {
        LocalDate latest = today.with(TemporalAdjusters.previous(day));
        boolean thisWeek = day.getValue() < today.getDayOfWeek().getValue() && today.getDayOfWeek() != DayOfWeek.SUNDAY;
        if (!thisWeek || !scene.match().has("last")) {
            return Resolved.date(Stretch.day(latest), scene.anchor(), 0.9);
        }
        LocalDate before = latest.minusWeeks(1);
        return Resolved.date(Stretch.day(before), scene.anchor(), 0.6)
                .withInterval(TimeInterval.days(before, latest.plusDays(1)));
    }

    static Resolved season(SeasonOf meaning, Scene scene) {
        if (meaning.year().isPresent()) {
            return Resolved.date(
                    Stretch.season(meaning.year().getAsInt(), meaning.season()), new Anchor.Stated(), 0.95);
        }
        if (scene.today().isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "XXXX-" + meaning.season().value, Granularity.SEASON);
        }
        LocalDate today = scene.today().get();
        int year = today.getYear();
        if (meaning.shift().isPresent()) {
            year += meaning.shift().getAsInt();
        } else {
            Stretch here = Stretch.season(year, meaning.season());
            boolean begun = !here.firstDay().isAfter(today);
            boolean over = here.interval().until().toLocalDate().isBefore(today);
            if (meaning.direction() == Direction.LAST && !over) {
                year--;
            } else if (meaning.direction() == Direction.NEXT && begun) {
                year++;
            } else if (meaning.direction() == Direction.OPEN && !begun && isFar(today, here, scene)) {
                year--;
            }
        }
        return Resolved.date(Stretch.season(year, meaning.season()), scene.anchor(), 0.8);
    }

    private static boolean isFar(LocalDate today, Stretch season, Scene scene) {
        boolean far = ChronoUnit.MONTHS.between(today, season.firstDay()) > MONTHS_AHEAD;
        return scene.tense() == Tense.PAST || (far && scene.tense() != Tense.FUTURE);
    }

    static Resolved holiday(HolidayOn meaning, Scene scene) {
        Optional<LocalDate> day = holidayDay(meaning, scene);
        Anchor anchor = meaning.year().isPresent() ? new Anchor.Stated() : scene.anchor();
        return day.map(found -> Resolved.date(around(found, meaning.size()), anchor, 0.85))
                .orElseGet(() -> Resolved.unplaced(TimeType.DATE, "XXXX-XX-XX", meaning.size()));
    }

    private static Stretch around(LocalDate holiday, Granularity size) {
        return size == Granularity.WEEKEND ? Stretch.weekend(holiday.minusDays(2)) : Stretch.holding(holiday, size);
    }

    private static Optional<LocalDate> holidayDay(HolidayOn meaning, Scene scene) {
        String country = scene.narrative().country();
        if (meaning.year().isPresent()) {
            return meaning.holiday().in(meaning.year().getAsInt(), country);
        }
        if (scene.today().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = scene.today().get();
        Optional<LocalDate> thisYear = meaning.holiday().in(today.getYear(), country);
        if (thisYear.isEmpty() || scene.match().has("year")) {
            return meaning.holiday().in(today.getYear() + Operator.lastShift(scene.match()), country);
        }
        long days = ChronoUnit.DAYS.between(today, thisYear.get());
        boolean ahead = days > 0;
        boolean past = meaning.direction() == Direction.LAST
                || (scene.tense() == Tense.PAST && days > NEAR_DAYS)
                || (days > MONTHS_AHEAD * 30L && scene.tense() != Tense.FUTURE);
        if (ahead && past && meaning.direction() != Direction.THIS) {
            return meaning.holiday().in(today.getYear() - 1, country);
        }
        boolean future = meaning.direction() == Direction.NEXT || scene.tense() == Tense.FUTURE;
        boolean longAgo = days < -(12 - MONTHS_AHEAD) * 30L && scene.tense() != Tense.PAST;
        if (days < 0 && (future || longAgo) && meaning.direction() != Direction.LAST) {
            return meaning.holiday().in(today.getYear() + 1, country);
        }
        return thisYear;
    }

    static Resolved weekdayOfMonth(WeekdayOfMonth meaning, Scene scene) {
        Resolved month = month(meaning.month(), scene);
        if (month.interval().isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, month.value() + "-XX", Granularity.DAY);
        }
        LocalDate day = month.interval()
                .get()
                .begin()
                .toLocalDate()
                .with(TemporalAdjusters.dayOfWeekInMonth(meaning.number(), meaning.day()));
        return Resolved.date(Stretch.day(day), month.anchor(), month.confidence());
    }

    static Resolved weekOfMonth(WeekOfMonth meaning, Scene scene) {
        Optional<Integer> year = meaning.year().isPresent()
                ? Optional.of(meaning.year().getAsInt())
                : year(meaning.month(), Direction.OPEN, scene);
        if (year.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "XXXX-WXX", Granularity.WEEK);
        }
        LocalDate first = LocalDate.of(year.get(), meaning.month(), 1);
        LocalDate day = meaning.number() < 0
                ? first.plusMonths(1).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                : first.plusDays(7L * (meaning.number() - 1));
        return Resolved.date(Stretch.week(day), scene.anchor(), 0.7);
    }
}
