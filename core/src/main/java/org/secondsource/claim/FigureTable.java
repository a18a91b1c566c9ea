package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.quantity.Amount;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.time.TimeExpression;

/**
 * Sets the figures of all reports side by side: one row for each thing counted. Figures conflict only if they count the
 * same at the same time and no number fits both: "over 80" and "83" agree, and a later, higher toll is a development.
 * Stateless.
 */
public final class FigureTable {
    /** Words this many characters around a figure tell what is counted; a clause is seldom longer. */
    private static final int AROUND = 90;

    /** What befell people, by the stems of the words that say so. */
    private static final Map<String, String> FATES = Map.ofEntries(
            Map.entry("kill", "dead"),
            Map.entry("die", "dead"),
            Map.entry("died", "dead"),
            Map.entry("dead", "dead"),
            Map.entry("death", "dead"),
            Map.entry("deaths", "dead"),
            Map.entry("toll", "dead"),
            Map.entry("killed", "dead"),
            Map.entry("drowned", "dead"),
            Map.entry("injured", "hurt"),
            Map.entry("wounded", "hurt"),
            Map.entry("hurt", "hurt"),
            Map.entry("missing", "missing"),
            Map.entry("arrested", "arrested"),
            Map.entry("detained", "arrested"),
            Map.entry("survivors", "survived"),
            Map.entry("survived", "survived"));

    /** A word of fate this near the figure, in characters, is about those counted. */
    private static final int NEAR_FATE = 30;

    /** @param readings of one story, in the order they are to be shown */
    public List<FigureRow> build(List<Reading> readings) {
        List<List<CountedThing>> rows = new ArrayList<>();
        for (Reading reading : readings) {
            List<Quantity> quantities = reading.quantities();
            for (Quantity quantity : quantities.subList(0, Math.min(quantities.size(), Comparer.MOST))) {
                CountedThing thing = thing(reading, quantity);
                if (!isAside(thing)) {
                    place(thing, rows);
                }
            }
        }
        return rows.stream().map(FigureTable::row).toList();
    }

    /** Ages, captions, and "the two leaders", which points back and counts nothing. */
    private static boolean isAside(CountedThing thing) {
        Quantity quantity = thing.quantity();
        Layout layout = thing.reading().layout();
        int token = layout.tokenAt(quantity.span().start());
        String before = token > 0 ? layout.tokens().get(token - 1).lower() : "";
        boolean pointsBack = quantity.unit().equals("count")
                && thing.fate().isEmpty()
                && (before.equals("the") || before.equals("these") || before.equals("those"));
        return quantity.unit().equals("age") || layout.isFurniture(quantity.span()) || pointsBack;
    }

    private static void place(CountedThing thing, List<List<CountedThing>> rows) {
        for (List<CountedThing> row : rows) {
            if (row.stream().anyMatch(other -> other.isSame(thing))) {
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

    private static CountedThing thing(Reading reading, Quantity quantity) {
        String text = reading.layout().text();
        Span sentence = reading.layout()
                .sentenceAt(quantity.span().start())
                .map(Sentence::span)
                .orElse(quantity.span());
        String noun = quantity.counted()
                .map(span -> Stems.of(span.of(text).toLowerCase(Locale.ROOT)))
                .orElse("");
        Span around = window(quantity.span(), AROUND, sentence);
        Set<String> words = new LinkedHashSet<>(EventFinder.words(reading.layout(), around, quantity.span()));
        words.remove(noun);
        String fate = fate(text, window(quantity.span(), NEAR_FATE, sentence));
        Optional<String> asOf = quantity.context().asOf().flatMap(span -> value(reading, span));
        return new CountedThing(reading, quantity, noun, fate, Set.copyOf(words), asOf);
    }

    private static Span window(Span span, int around, Span limit) {
        return new Span(Math.max(limit.start(), span.start() - around), Math.min(limit.end(), span.end() + around));
    }

    private static String fate(String text, Span near) {
        for (String word : near.of(text).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            String fate = FATES.get(word);
            if (fate != null) {
                return fate;
            }
        }
        return "";
    }

    private static Optional<String> value(Reading reading, Span span) {
        return reading.times().stream()
                .filter(time -> time.span().equals(span))
                .map(TimeExpression::value)
                .findFirst();
    }

    private static FigureRow row(List<CountedThing> things) {
        CountedThing first = things.get(0);
        List<FigureRow.Value> values = things.stream().map(FigureTable::value).toList();
        Judgement judgement = judge(things);
        return new FigureRow(counted(first), first.quantity().unit(), values, judgement.outcome(), judgement.why());
    }

    private static String counted(CountedThing thing) {
        String text = thing.reading().layout().text();
        String noun = thing.quantity().counted().map(span -> span.of(text)).orElse("");
        String fate = thing.fate();
        boolean toldByNoun = FATES.containsKey(noun.toLowerCase(Locale.ROOT));
        String words = noun.isEmpty() ? fate : fate.isEmpty() || toldByNoun ? noun : noun + " " + fate;
        return words.isEmpty() ? thing.quantity().unit() : words;
    }

    private static FigureRow.Value value(CountedThing thing) {
        Evidence evidence = new Evidence(thing.article(), thing.quantity().span());
        return new FigureRow.Value(evidence, thing.quantity().amount(), source(thing), thing.asOf());
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

    /** How the figures of a row stand to each other, and by what rule. */
    private record Judgement(Outcome outcome, String why) {}

    private static Judgement judge(List<CountedThing> things) {
        Set<String> articles = new LinkedHashSet<>();
        things.forEach(thing -> articles.add(thing.article()));
        if (articles.size() < 2) {
            return new Judgement(Outcome.ONE_SIDE, "only one report gives this figure");
        }
        boolean development = false;
        for (int a = 0; a < things.size(); a++) {
            for (int b = a + 1; b < things.size(); b++) {
                boolean across = !things.get(a).article().equals(things.get(b).article());
                Amount one = things.get(a).quantity().amount();
                if (!across || one.meets(things.get(b).quantity().amount())) {
                    continue;
                }
                if (!isDevelopment(things.get(a), things.get(b))) {
                    return new Judgement(Outcome.CONFLICT, "no number fits both figures for the same time");
                }
                development = true;
            }
        }
        return development
                ? new Judgement(Outcome.COMPATIBLE, "the later report gives the higher figure: a development")
                : new Judgement(Outcome.COMPATIBLE, "some number fits every figure given");
    }

    /** A count that has grown from an earlier day to a later one. */
    private static boolean isDevelopment(CountedThing one, CountedThing other) {
        Optional<LocalDate> first = day(one);
        Optional<LocalDate> second = day(other);
        boolean grows = one.quantity().unit().equals("count");
        if (!grows || first.isEmpty() || second.isEmpty() || first.get().equals(second.get())) {
            return false;
        }
        double firstLow = one.quantity().amount().min();
        double secondLow = other.quantity().amount().min();
        return first.get().isBefore(second.get()) ? secondLow > firstLow : firstLow > secondLow;
    }

    /** The day a figure holds for: the one stated, else that of the report. */
    private static Optional<LocalDate> day(CountedThing thing) {
        Optional<LocalDate> stated = thing.quantity()
                .context()
                .asOf()
                .flatMap(span -> thing.reading().times().stream()
                        .filter(time -> time.span().equals(span))
                        .flatMap(time -> time.basis().named().stream())
                        .map(named -> named.begin().toLocalDate())
                        .findFirst());
        return stated.or(() -> thing.published().map(stamp -> stamp.date()));
    }
}
