package org.secondsource.time;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.time.TimeReader.FoundSentence;

/** Resolves the times of one sentence, in order, and adds them to the narrative. */
final class SentenceReader {
    /** A verb of saying takes a time at most this many words behind it. */
    private static final int SPEECH_REACH = 5;

    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "added", "announced", "confirmed", "reported", "wrote", "tweeted", "posted");

    private final FoundSentence sentence;
    private final Narrative narrative;
    private final Quotations quotations;

    SentenceReader(FoundSentence sentence, Narrative narrative, Quotations quotations) {
        this.sentence = sentence;
        this.narrative = narrative;
        this.quotations = quotations;
    }

    void read(List<TimeExpression> times) {
        int first = times.size();
        for (Found found : sentence.found()) {
            Span span = sentence.span(found);
            Narrative counted = quotations.speechDay(
                    span, found.meaning(), narrative, sentence.sentence().index());
            Scene scene = new Scene(
                    counted,
                    found.match(),
                    sentence.sentence().index(),
                    Tense.around(sentence.words(), found.from(), found.to()));
            Optional<Resolved> resolved = placed(found.meaning(), scene);
            if (resolved.isPresent()) {
                List<TimeExpression> before = times.subList(first, times.size());
                times.add(expression(found, span, resolved.get(), before));
                remember(found, span, resolved.get());
            }
        }
    }

    /** Empty if the words mean no time after all, such as February 31 or a year that no calendar has. */
    private static Optional<Resolved> placed(TimeMeaning meaning, Scene scene) {
        try {
            return Optional.of(meaning.place(scene));
        } catch (DateTimeException | ArithmeticException outsideTheCalendar) {
            return Optional.empty();
        }
    }

    /** A time that is only compared with, such as "a year ago", is not what the text speaks of. */
    private void remember(Found found, Span span, Resolved time) {
        boolean compared = found.meaning() instanceof TimeMeaning.QuarterAgo
                || (found.meaning() instanceof TimeMeaning.Away away && away.unit() == Granularity.YEAR);
        if (!compared) {
            narrative.tell(new Narrative.Told(time, span, sentence.sentence().index(), isOfSpeech(found.from())));
        }
    }

    /** "The keeper told reporters on Tuesday". */
    private boolean isOfSpeech(int from) {
        for (int at = from - 1; at >= Math.max(0, from - SPEECH_REACH); at--) {
            String lower = sentence.words().get(at).lower();
            if (lower.equals(",")) {
                return false;
            }
            if (SPEECH.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    private TimeExpression expression(Found found, Span span, Resolved time, List<TimeExpression> before) {
        Openness openness = time.type() == TimeType.DATE || time.type() == TimeType.TIME
                ? Openings.before(sentence.words(), found.from())
                : Openness.CLOSED;
        Optional<EventOffset> offset = EventOffsets.of(found, sentence.words(), time, before);
        TimeBasis basis = new TimeBasis(time.granularity(), openness, time.interval(), time.anchor(), offset);
        return new TimeExpression(
                span,
                time.type(),
                time.value(),
                openness == Openness.CLOSED ? time.interval() : time.interval().map(openness::applyTo),
                basis,
                time.confidence(),
                found.rule());
    }
}
