package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import org.secondsource.text.Token;
import org.secondsource.time.EventOffset;
import org.secondsource.time.Granularity;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeInterval;
import org.secondsource.time.TimeType;

/** Finds what a reading puts at a time: its own publication, what other outlets reported, what happened. */
final class EventFinder {
    /** Words that say nothing of what happened. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "that",
            "this",
            "with",
            "from",
            "have",
            "been",
            "were",
            "they",
            "their",
            "said",
            "says",
            "told",
            "which",
            "when",
            "also",
            "would",
            "could",
            "after",
            "before",
            "about",
            "into",
            "over",
            "more",
            "than",
            "last",
            "next",
            "week",
            "month",
            "year",
            "days",
            "time",
            "report",
            "reported",
            "reportedly",
            "earlier",
            "later",
            "since",
            "will",
            "some",
            "there",
            "where",
            "while",
            "because",
            "according",
            "sometime",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final int SHORTEST_WORD = 4;

    /** A time belongs to a verb of reporting at most this many characters away: "Friday, the Lendal Courier reported". */
    private static final int NEAR_CUE = 40;

    /** A sentence of at most so many characters is shown whole. */
    private static final int SHORT_SENTENCE = 80;

    List<TimedEvent> find(Reading reading) {
        List<TimedEvent> events = new ArrayList<>();
        publication(reading).ifPresent(events::add);
        for (TimeExpression time : reading.times()) {
            if (reading.layout().isFurniture(time.span())) {
                continue;
            }
            event(reading, time).ifPresent(events::add);
            time.basis()
                    .offset()
                    .filter(offset -> offset.eventWhen().isPresent())
                    .ifPresent(offset -> events.add(offsetEvent(reading, time, offset)));
        }
        return events;
    }

    private static Optional<TimedEvent> publication(Reading reading) {
        Optional<Stamp> published = reading.article().published();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        String outlet = reading.article().outletName().orElse(reading.article().id());
        TimeInterval day =
                TimeInterval.days(published.get().date(), published.get().date().plusDays(1));
        // A day that was handed in beside the text has no words of its own.
        Span where =
                reading.article().masthead().published().flatMap(Given::where).orElse(new Span(0, 0));
        Evidence evidence = new Evidence(reading.article().id(), where);
        return Optional.of(new TimedEvent(
                TimelineEntry.Lane.REPORTED,
                day,
                Granularity.DAY,
                "@" + reading.article().id(),
                Set.of(),
                outlet + " publishes this report",
                evidence,
                -1,
                Optional.empty()));
    }

    private static Optional<TimedEvent> event(Reading reading, TimeExpression time) {
        boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
        boolean reference = time.value().endsWith("_REF");
        if (!dated || reference || time.interval().isEmpty()) {
            return Optional.empty();
        }
        Optional<Sentence> sentence = reading.layout().sentenceAt(time.span().start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Optional<Attribution> reporting = reporting(reading, time, sentence.get());
        TimelineEntry.Lane lane = reporting.isPresent() ? TimelineEntry.Lane.REPORTED : TimelineEntry.Lane.HAPPENED;
        String who = reporting
                .map(attribution -> name(reading.layout(), attribution))
                .orElse("");
        Span clause = clause(reading, time, sentence.get());
        return Optional.of(new TimedEvent(
                lane,
                time.interval().get(),
                time.basis().granularity(),
                who.toLowerCase(Locale.ROOT),
                words(reading.layout(), clause, time.span()),
                reporting
                        .map(attribution -> EventLabel.ofReport(
                                who, attribution, reading.layout().text()))
                        .orElseGet(() -> EventLabel.of(
                                told(
                                        clause,
                                        sentence.get().span(),
                                        reading.layout().text()),
                                time.span(),
                                reading.layout().text())),
                new Evidence(reading.article().id(), time.span()),
                sentence.get().index(),
                Optional.empty()));
    }

    /** The attribution to an outlet that the time belongs to: "The Gazette reported on Friday that ...". */
    private static Optional<Attribution> reporting(Reading reading, TimeExpression time, Sentence sentence) {
        return reading.attributions().stream()
                .filter(attribution -> attribution.kind() == SourceKind.OUTLET)
                .filter(attribution -> attribution.spans().cue().stream()
                        .anyMatch(cue -> sentence.span().contains(cue) && isNear(cue, time.span())))
                .filter(attribution ->
                        attribution.spans().content().stream().noneMatch(content -> content.overlaps(time.span())))
                .findFirst();
    }

    private static boolean isNear(Span cue, Span time) {
        return Math.max(cue.start() - time.end(), time.start() - cue.end()) <= NEAR_CUE;
    }

    private static String name(Layout layout, Attribution attribution) {
        return attribution
                .speaker()
                .orElseGet(() -> attribution.spans().source().isEmpty()
                        ? "an outlet"
                        : attribution.spans().source().get(0).of(layout.text()));
    }

    /** The innermost content that holds the time, else its sentence. */
    private static Span clause(Reading reading, TimeExpression time, Sentence sentence) {
        Span clause = sentence.span();
        for (Attribution attribution : reading.attributions()) {
            List<Span> contents = attribution.spans().content();
            for (Span content : contents) {
                if (content.contains(time.span()) && content.length() < clause.length()) {
                    clause = whole(contents, content, sentence.span());
                }
            }
        }
        return clause;
    }

    /** All pieces of a content in the sentence: "The attack was reportedly led by" is cut in two by its cue. */
    private static Span whole(List<Span> contents, Span content, Span sentence) {
        Span whole = content;
        for (Span other : contents) {
            whole = sentence.contains(other) ? whole.union(other) : whole;
        }
        return whole;
    }

    /** A short sentence whole, with who says so, and one of whose clause only "to have sunk" is left; else the clause. */
    private static Span told(Span clause, Span sentence, String text) {
        boolean infinitive = text.startsWith("to ", clause.start());
        return infinitive || sentence.length() <= SHORT_SENTENCE ? sentence : clause;
    }

    private static TimedEvent offsetEvent(Reading reading, TimeExpression time, EventOffset offset) {
        return new TimedEvent(
                TimelineEntry.Lane.HAPPENED,
                offset.eventWhen().orElseThrow(),
                Granularity.DAY,
                "",
                words(reading.layout(), offset.event(), time.span()),
                EventLabel.of(offset.event(), offset.event(), reading.layout().text()),
                new Evidence(reading.article().id(), time.span().union(offset.event())),
                -1,
                Optional.of(offset));
    }

    static Set<String> words(Layout layout, Span where, Span without) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = layout.tokenAt(where.start()); at < layout.tokens().size(); at++) {
            Token token = layout.tokens().get(at);
            if (token.start() >= where.end()) {
                break;
            }
            boolean counts = token.lower().length() >= SHORTEST_WORD
                    && Character.isLetter(token.lower().charAt(0))
                    && !token.span().overlaps(without)
                    && !EMPTY_WORDS.contains(token.lower());
            if (counts) {
                words.add(Stems.of(token.lower()));
            }
        }
        return words;
    }
}
