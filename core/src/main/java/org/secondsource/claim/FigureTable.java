package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.secondsource.attribution.Attribution;
import org.secondsource.name.PersonNouns;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;

/**
 * Sets the figures of all reports side by side: one row for each thing counted and what befell it. Figures conflict only
 * if they count the same at the same time and no number fits both: "over 80" and "83" agree, and a later, higher toll is
 * a development. Immutable.
 */
public final class FigureTable {
    private final FigureJudge judge = new FigureJudge();
    private final BiPredicate<SentenceRef, SentenceRef> together;

    /** Where no more is known of the sentences than their words. */
    public FigureTable() {
        this((one, other) -> false);
    }

    /** @param together whether two sentences report the same claim */
    FigureTable(BiPredicate<SentenceRef, SentenceRef> together) {
        this.together = together;
    }

    /** @param readings of one story, in the order they are to be shown */
    public List<FigureRow> build(List<Reading> readings) {
        return rows(things(readings));
    }

    /** The figures of all readings, those of one thing together. */
    List<List<CountedThing>> things(List<Reading> readings) {
        List<List<CountedThing>> rows = new ArrayList<>();
        Set<CountedThing> sole = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Reading reading : readings) {
            List<CountedThing> things = new CountedThings(reading).all();
            things.stream()
                    .filter(thing -> isSole(thing, things) || isSoleMeasure(thing, things))
                    .forEach(sole::add);
            things.forEach(thing -> place(thing, rows, sole));
        }
        return rows;
    }

    /** The only figure of its noun in the report, of what is no people and no time. */
    private static boolean isSole(CountedThing thing, List<CountedThing> things) {
        String noun = thing.what().noun();
        return !noun.isEmpty()
                && thing.what().fate().isEmpty()
                && thing.quantity().unit().equals("count")
                && thing.quantity().context().partOf().isEmpty()
                && !Fates.english().is("somebody", thing.what().shown())
                && !Fates.english().is("people", thing.what().shown())
                && !PersonNouns.ours().contains(thing.what().shown())
                && !TIME.matcher(thing.what().shown()).matches()
                && things.stream()
                                .filter(other -> other.what().noun().equals(noun))
                                .count()
                        == 1;
    }

    /** The only figure of its unit in the report: of lengths, weights and the like few are told. */
    private static boolean isSoleMeasure(CountedThing thing, List<CountedThing> things) {
        String unit = thing.quantity().unit();
        return UnitScales.ours().contains(unit)
                && things.stream()
                                .filter(other -> other.quantity().unit().equals(unit)
                                        || UnitScales.ours()
                                                .areComparable(
                                                        unit, other.quantity().unit()))
                                .count()
                        == 1;
    }

    private static final Pattern TIME = Pattern.compile(
            "(?:second|minute|hour|day|night|evening|morning|week|weekend|month|year|decade|season|time|occasion)s?");

    /** Two figures each the only one of their noun or unit in its report, and not far apart, count the same. */
    private static boolean areSole(CountedThing one, CountedThing given, Set<CountedThing> sole) {
        CountedThing other = given.inUnitOf(one);
        String unit = one.quantity().unit();
        boolean alike = unit.equals(other.quantity().unit())
                && (UnitScales.ours().contains(unit)
                        || one.what().noun().equals(other.what().noun()));
        double first = one.quantity().amount().min();
        double second = other.quantity().amount().min();
        return sole.contains(one)
                && sole.contains(given)
                && alike
                && one.sameEvent(other)
                && Math.max(first, second) <= NEAR * Math.min(first, second);
    }

    /** How many times as large the larger of two counts of the same may be; by choice. */
    private static final double NEAR = 2;

    /** One row for each list of figures of one thing. */
    List<FigureRow> rows(List<List<CountedThing>> things) {
        return things.stream().map(this::row).toList();
    }

    private void place(CountedThing thing, List<List<CountedThing>> rows, Set<CountedThing> sole) {
        SentenceRef place = thing.place();
        for (List<CountedThing> row : rows) {
            boolean same = row.stream()
                    .anyMatch(other -> other.isSame(thing, () -> together.test(other.place(), place))
                            || areSole(other, thing, sole));
            if (same) {
                boolean again = row.stream()
                        .anyMatch(other -> other.article().equals(thing.article())
                                && other.quantity()
                                        .amount()
                                        .equals(thing.quantity().amount()));
                if (!again) {
                    row.add(thing);
                }
                return;
            }
        }
        List<CountedThing> row = new ArrayList<>();
        row.add(thing);
        rows.add(row);
    }

    private FigureRow row(List<CountedThing> things) {
        CountedThing first = things.get(0);
        List<FigureRow.Value> values = things.stream().map(FigureTable::value).toList();
        FigureJudge.Judgement judgement = judge(things);
        return new FigureRow(
                first.kind(), first.shown(), first.quantity().unit(), values, judgement.outcome(), judgement.why());
    }

    private static FigureRow.Value value(CountedThing thing) {
        Evidence evidence = new Evidence(thing.article(), thing.quantity().span());
        return new FigureRow.Value(evidence, thing.quantity().amount(), source(thing), asOf(thing));
    }

    /** What the report says; else its own day, unless it tells the figure as an older one. */
    private static Optional<FigureRow.AsOf> asOf(CountedThing thing) {
        return thing.asOf()
                .map(when -> new FigureRow.AsOf(when, true))
                .or(() -> thing.holds()
                        .moment()
                        .map(moment -> new FigureRow.AsOf(moment.date().toString(), false)));
    }

    /** Whose word it is: the innermost attribution whose content holds the figure. */
    private static Optional<String> source(CountedThing thing) {
        Optional<Attribution> innermost = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Attribution attribution : thing.reading().attributions()) {
            for (Span content : attribution.spans().content()) {
                if (content.contains(thing.quantity().span()) && content.length() < shortest) {
                    shortest = content.length();
                    innermost = Optional.of(attribution);
                }
            }
        }
        String text = thing.reading().layout().text();
        return innermost.flatMap(attribution -> attribution
                .speaker()
                .or(() -> attribution.spans().source().stream().findFirst().map(span -> span.of(text))));
    }

    /** A conflict of any two weighs most, then a development. */
    private FigureJudge.Judgement judge(List<CountedThing> things) {
        Set<String> articles = new LinkedHashSet<>();
        things.forEach(thing -> articles.add(thing.article()));
        if (articles.size() < 2) {
            return FigureJudge.ONLY_ONE;
        }
        FigureJudge.Judgement all = FigureJudge.AGREE;
        for (int a = 0; a < things.size(); a++) {
            for (int b = a + 1; b < things.size(); b++) {
                FigureJudge.Judgement one = judge.of(things.get(a), things.get(b));
                boolean across = !things.get(a).article().equals(things.get(b).article());
                if (across && one.outcome() == Outcome.CONFLICT) {
                    return one;
                }
                all = across && !one.equals(FigureJudge.AGREE) ? one : all;
            }
        }
        return all;
    }
}
