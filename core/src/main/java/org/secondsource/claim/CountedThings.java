package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.claim.CountedThing.Holds;
import org.secondsource.claim.CountedThing.What;
import org.secondsource.name.Mentions;
import org.secondsource.name.PersonNouns;
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

    private static final Set<String> TELLING =
            Set.of("told", "said", "spoke", "described", "claimed", "confirmed", "reported", "recalled", "asked");
    private static final Set<String> POINTING = Set.of("the", "both", "these", "those", "his", "her", "their", "all");

    private final Fates fates = Fates.english();
    private final Lexicon lexicon = Lexicon.english();
    private final Reading reading;
    private final Layout layout;
    private final FateReader fateReader;
    private final FigureFrame frame;
    private final Mentions mentions;

    CountedThings(Reading reading) {
        this.reading = reading;
        layout = reading.layout();
        fateReader = new FateReader(layout);
        frame = new FigureFrame(layout);
        mentions = Mentions.of(reading.entities());
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
        return unified(things);
    }

    /** "41 shoppers killed" is the toll where the article gives no other: then all who were killed are people. */
    private List<CountedThing> unified(List<CountedThing> things) {
        List<CountedThing> unified = new ArrayList<>();
        for (CountedThing thing : things) {
            boolean somebody = !thing.what().fate().isEmpty()
                    && !fates.is("combatants", thing.what().shown())
                    && (fates.is("somebody", thing.what().shown())
                            || PersonNouns.ours().contains(thing.what().shown()));
            boolean alone = things.stream()
                    .noneMatch(other -> !other.equals(thing)
                            && other.what().fate().equals(thing.what().fate())
                            && !other.what().noun().equals(thing.what().noun())
                            && other.sameEvent(thing));
            unified.add(somebody && alone ? thing.ofPeople() : thing);
        }
        return unified;
    }

    private boolean isAside(CountedThing thing) {
        Quantity quantity = thing.quantity();
        int token = layout.tokenAt(quantity.span().start());
        String before = token > 0 ? layout.tokens().get(token - 1).lower() : "";
        boolean pointsBack = quantity.unit().equals("count") && POINTING.contains(before);
        boolean namesNothing =
                quantity.unit().equals("count") && thing.what().label().isEmpty();
        // "At one table" says "a table"; only a toll of one is news.
        boolean article = quantity.span().of(layout.text()).matches("(?i)one\\b.*")
                && thing.what().fate().isEmpty();
        return quantity.unit().equals("age")
                || layout.isFurniture(quantity.span())
                || pointsBack
                || namesNothing
                || article
                || countsSources(quantity)
                || countsTellers(quantity)
                || isExcess(quantity);
    }

    /** "40 people more than it was allowed to" counts a distance. */
    private boolean isExcess(Quantity quantity) {
        int at = layout.tokenAt(quantity.counted().orElse(quantity.span()).end() - 1) + 1;
        return at + 1 < layout.tokens().size()
                && layout.tokens().get(at).lower().matches("more|fewer|less")
                && layout.tokens().get(at + 1).lower().equals("than");
    }

    /** "Two delegates, who told the Courier that ...": tellers as well. */
    private boolean countsTellers(Quantity quantity) {
        int at = layout.tokenAt(quantity.counted().orElse(quantity.span()).end() - 1) + 1;
        boolean comma =
                at < layout.tokens().size() && layout.tokens().get(at).text().equals(",");
        int who = comma ? at + 1 : at;
        return who + 1 < layout.tokens().size()
                && layout.tokens().get(who).lower().equals("who")
                && TELLING.contains(layout.tokens().get(who + 1).lower());
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
        Optional<String> asOf = quantity.context().asOf().flatMap(this::value);
        return new CountedThing(
                reading,
                quantity,
                what,
                words(quantity, sentence, what),
                frame.of(quantity.span(), quantity.counted()),
                asOf,
                holds(quantity, sentence));
    }

    /** What the words around mean: names stand in every sentence of a story and say nothing of what is counted. */
    private Set<String> words(Quantity quantity, Span sentence, What what) {
        Set<String> words = new LinkedHashSet<>();
        Span window = window(quantity.span(), sentence);
        for (int at = layout.tokenAt(window.start()); at < layout.tokens().size(); at++) {
            Token token = layout.tokens().get(at);
            if (token.start() >= window.end()) {
                break;
            }
            boolean tells = continues(token)
                    && !token.span().overlaps(quantity.span())
                    && mentions.overlapping(token.span()).isEmpty();
            if (tells) {
                words.add(lexicon.concept(lexicon.stem(token.lower())));
            }
        }
        words.remove(what.noun());
        return Set.copyOf(words);
    }

    private static Span window(Span span, Span limit) {
        return new Span(Math.max(limit.start(), span.start() - AROUND), Math.min(limit.end(), span.end() + AROUND));
    }

    /** A count without a noun takes that of the count before it in the sentence; people are meant where it tells a fate. */
    private What counted(Quantity quantity, String fate, Optional<CountedThing> before) {
        String noun = quantity.counted()
                .or(() -> behindSuch(quantity))
                .map(span -> span.of(layout.text()).toLowerCase(Locale.ROOT))
                .orElse("");
        boolean people = fates.is("people", noun)
                || (!noun.isEmpty()
                        && !fate.isEmpty()
                        && fates.of(Fates.Kind.NOUN, noun).isPresent());
        if (people) {
            return new What("people", "people", fate);
        }
        if (fates.is("currency", noun)) {
            return new What(What.MONEY, noun, "");
        }
        if (!noun.isEmpty()) {
            return new What(FigureFrame.family(noun), noun, fate);
        }
        Optional<What> other =
                before.map(CountedThing::what).filter(what -> !what.noun().isEmpty());
        boolean elliptic = other.isPresent() && before.get().quantity().unit().equals("count");
        if (elliptic) {
            return new What(other.get().noun(), other.get().shown(), fate);
        }
        return fate.isEmpty() ? new What("", "", "") : new What("people", "people", fate);
    }

    /** "64 such missiles". */
    private Optional<Span> behindSuch(Quantity quantity) {
        int at = layout.tokenAt(quantity.span().end() - 1) + 1;
        boolean such = at + 1 < layout.tokens().size()
                && layout.tokens().get(at).lower().equals("such")
                && layout.tokens().get(at + 1).isWord();
        return such ? Optional.of(layout.tokens().get(at + 1).span()) : Optional.empty();
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
        if (quantity.rule().startsWith("money")) {
            return new What(What.MONEY, unit, "");
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
        Optional<TimeExpression> asOf = quantity.context()
                .asOf()
                .flatMap(span -> reading.times().stream()
                        .filter(time -> time.span().equals(span))
                        .findFirst());
        boolean happened = asOf.filter(this::opensClause).isPresent();
        Optional<Stamp> stated = asOf.filter(time -> !happened)
                .flatMap(time -> time.basis().named())
                .map(named -> Stamp.of(named.begin().toLocalDate()));
        List<Token> tokens = layout.tokens().subList(layout.tokenAt(sentence.start()), layout.tokenAt(sentence.end()));
        boolean older = tokens.stream().anyMatch(token -> fates.is("earlier", token.lower()));
        boolean grown = tokens.stream().anyMatch(token -> fates.is("growth", token.lower()));
        Optional<Stamp> moment =
                stated.or(() -> older ? Optional.empty() : reading.article().published());
        Optional<TimeInterval> event =
                happened ? asOf.flatMap(time -> time.basis().named()) : event(quantity, sentence);
        return new Holds(moment, event, grown);
    }

    /** "Since April 2, when a shell hit the station": the day tells when it happened, not since when the figure holds. */
    private boolean opensClause(TimeExpression time) {
        int at = layout.tokenAt(time.span().end() - 1) + 1;
        return layout.tokens().stream()
                .skip(at)
                .limit(2)
                .anyMatch(token -> token.lower().equals("when"));
    }

    /** The first day or time told in the sentence, unless it is left open or says since when the figure holds. */
    private Optional<TimeInterval> event(Quantity quantity, Span sentence) {
        return reading.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .filter(time -> time.basis().openness() == Openness.CLOSED)
                .filter(time -> !quantity.context().asOf().equals(Optional.of(time.span())))
                .filter(time -> !layout.isFurniture(time.span()) && !tellsWhenSaid(time, sentence))
                .filter(time -> !isTallied(quantity, time))
                .flatMap(time -> time.interval().stream())
                .filter(when -> !when.isOpen())
                .findFirst();
    }

    /** "..., the mayor said on Tuesday": beside what is said, when something else of the sentence is what is said. */
    private boolean tellsWhenSaid(TimeExpression time, Span sentence) {
        boolean inside = false;
        boolean attributed = false;
        for (Attribution attribution : reading.attributions()) {
            boolean here = attribution.spans().cue().stream().anyMatch(sentence::contains);
            attributed |= here;
            inside |= here && attribution.spans().content().stream().anyMatch(time.span()::overlaps);
        }
        return attributed && !inside;
    }

    /** "The toll rose to 26 on Wednesday": the day the figure is of, not the day of what it counts. */
    private boolean isTallied(Quantity quantity, TimeExpression time) {
        int first = layout.tokenAt(quantity.span().start());
        boolean linked =
                first > 0 && fates.is("link", layout.tokens().get(first - 1).lower());
        return linked && time.span().start() > quantity.span().end();
    }
}
