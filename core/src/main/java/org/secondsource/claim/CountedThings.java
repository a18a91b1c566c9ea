package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.claim.CountedThing.Holds;
import org.secondsource.claim.CountedThing.What;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import org.secondsource.text.Token;
import org.secondsource.time.Openness;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeInterval;
import org.secondsource.time.TimeType;

/** Reads what the figures of one report count. Of one reading only; not thread-safe. */
final class CountedThings {
    /** Words this many characters around a figure tell what is counted; a clause is seldom longer. */
    private static final int AROUND = 90;

    /** The words behind a measure that tell what it measures: "2,000 tonnes of raw white sugar". */
    private static final int LONGEST_MEASURED = 4;

    private static final Set<String> POINTING = Set.of("the", "both", "these", "those", "his", "her", "their", "all");

    private final Fates fates = Fates.english();
    private final Lexicon lexicon = Lexicon.english();
    private final Reading reading;
    private final Layout layout;
    private final FateReader fateReader;

    CountedThings(Reading reading) {
        this.reading = reading;
        layout = reading.layout();
        fateReader = new FateReader(layout);
    }

    /** In the order of the text. Ages, captions, counts of sources, and figures that point back are left out. */
    List<CountedThing> all() {
        List<CountedThing> things = new ArrayList<>();
        Optional<CountedThing> before = Optional.empty();
        List<Quantity> quantities =
                reading.quantities().subList(0, Math.min(reading.quantities().size(), Comparer.MOST));
        for (int at = 0; at < quantities.size(); at++) {
            Quantity quantity = quantities.get(at);
            int next = at + 1 < quantities.size()
                    ? quantities.get(at + 1).span().start()
                    : layout.text().length();
            CountedThing thing = thing(quantity, before, next);
            before = Optional.of(thing);
            if (!isAside(thing)) {
                things.add(thing);
            }
        }
        return things;
    }

    private boolean isAside(CountedThing thing) {
        Quantity quantity = thing.quantity();
        int token = layout.tokenAt(quantity.span().start());
        String before = token > 0 ? layout.tokens().get(token - 1).lower() : "";
        boolean pointsBack = quantity.unit().equals("count") && POINTING.contains(before);
        boolean namesNothing =
                quantity.unit().equals("count") && thing.what().label().isEmpty();
        // "At one table" says "a table"; only a toll of one is news.
        boolean article = quantity.span().of(layout.text()).equalsIgnoreCase("one")
                && thing.what().fate().isEmpty();
        return quantity.unit().equals("age")
                || layout.isFurniture(quantity.span())
                || pointsBack
                || namesNothing
                || article
                || countsSources(quantity);
    }

    /** "Two officials said": how many sources there are belongs to the attribution. */
    private boolean countsSources(Quantity quantity) {
        return reading.attributions().stream()
                .anyMatch(each -> each.spans().source().stream().anyMatch(quantity.span()::overlaps));
    }

    private CountedThing thing(Quantity quantity, Optional<CountedThing> before, int next) {
        Span sentence =
                layout.sentenceAt(quantity.span().start()).map(Sentence::span).orElse(quantity.span());
        String fate = fateReader.fate(new FateReader.Place(
                quantity,
                before.map(CountedThing::quantity),
                before.map(thing -> thing.what().fate()).orElse(""),
                next));
        What what = quantity.unit().equals("count")
                ? counted(
                        quantity,
                        fate,
                        before.filter(
                                other -> sentence.contains(other.quantity().span())))
                : measured(quantity, sentence);
        Set<String> words =
                new LinkedHashSet<>(EventFinder.words(layout, window(quantity.span(), sentence), quantity.span()));
        words.remove(what.noun());
        Optional<String> asOf = quantity.context().asOf().flatMap(this::value);
        return new CountedThing(reading, quantity, what, Set.copyOf(words), asOf, holds(quantity, sentence));
    }

    private static Span window(Span span, Span limit) {
        return new Span(Math.max(limit.start(), span.start() - AROUND), Math.min(limit.end(), span.end() + AROUND));
    }

    /** A count without a noun takes that of the count before it in the sentence; people are meant where it tells a fate. */
    private What counted(Quantity quantity, String fate, Optional<CountedThing> before) {
        String noun = quantity.counted()
                .map(span -> span.of(layout.text()).toLowerCase(Locale.ROOT))
                .orElse("");
        boolean people = fates.is("people", noun)
                || (!noun.isEmpty()
                        && !fate.isEmpty()
                        && fates.of(Fates.Kind.NOUN, noun).isPresent());
        if (people) {
            return new What("people", "people", fate);
        }
        if (!noun.isEmpty()) {
            return new What(lexicon.concept(lexicon.stem(noun)), noun, fate);
        }
        Optional<What> other =
                before.map(CountedThing::what).filter(what -> !what.noun().isEmpty());
        boolean elliptic = other.isPresent() && before.get().quantity().unit().equals("count");
        if (elliptic) {
            return new What(other.get().noun(), other.get().shown(), fate);
        }
        return fate.isEmpty() ? new What("", "", "") : new What("people", "people", fate);
    }

    /** "Tonnes of sugar", "kilometres away", "USD in aid"; the unit alone where nothing more is told. */
    private What measured(Quantity quantity, Span sentence) {
        List<Token> tokens = layout.tokens();
        int behind = layout.tokenAt(quantity.span().end());
        String unit = tokens.get(behind - 1).isNumeral()
                        || !Character.isLetter(tokens.get(behind - 1).lower().charAt(0))
                        || quantity.rule().startsWith("money")
                ? quantity.unit()
                : tokens.get(behind - 1).lower();
        int end = behind;
        boolean leads = behind < tokens.size()
                && fates.is("connective", tokens.get(behind).lower());
        boolean points = behind < tokens.size()
                && fates.is("direction", tokens.get(behind).lower());
        int limit = leads ? behind + 1 + LONGEST_MEASURED : points ? behind + 1 : behind;
        while (end < Math.min(limit, tokens.size())
                && tokens.get(end).end() <= sentence.end()
                && (end == behind || continues(tokens.get(end)))) {
            end++;
        }
        if (end == behind || (leads && end == behind + 1)) {
            return new What("", unit, "");
        }
        String thing = new Span(tokens.get(behind).start(), tokens.get(end - 1).end()).of(layout.text());
        String last = tokens.get(end - 1).lower();
        return new What(lexicon.concept(lexicon.stem(last)), unit + " " + thing.replaceAll("\\s+", " "), "");
    }

    private boolean continues(Token token) {
        return token.isWord() && !token.isNumeral() && !lexicon.isFunctionWord(token.lower());
    }

    private Optional<String> value(Span span) {
        return reading.times().stream()
                .filter(time -> time.span().equals(span))
                .map(TimeExpression::value)
                .findFirst();
    }

    private Holds holds(Quantity quantity, Span sentence) {
        Optional<Stamp> stated = quantity.context()
                .asOf()
                .flatMap(span -> reading.times().stream()
                        .filter(time -> time.span().equals(span))
                        .flatMap(time -> time.basis().named().stream())
                        .map(named -> Stamp.of(named.begin().toLocalDate()))
                        .findFirst());
        boolean older =
                layout.tokens().subList(layout.tokenAt(sentence.start()), layout.tokenAt(sentence.end())).stream()
                        .anyMatch(token -> fates.is("earlier", token.lower()));
        Optional<Stamp> moment =
                stated.or(() -> older ? Optional.empty() : reading.article().published());
        return new Holds(moment, event(quantity, sentence));
    }

    /** The first day or time told in the sentence, unless it is left open or says since when the figure holds. */
    private Optional<TimeInterval> event(Quantity quantity, Span sentence) {
        return reading.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .filter(time -> time.basis().openness() == Openness.CLOSED)
                .filter(time -> !quantity.context().asOf().equals(Optional.of(time.span())))
                .flatMap(time -> time.interval().stream())
                .filter(when -> !when.isOpen())
                .findFirst();
    }
}
