package org.secondsource.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.time.TimeMeaning.Length;

/** Reads "two weeks after the ministers met" as a distance from an event. */
final class EventOffsets {
    /** An event is named in at most this many words; what is longer is a clause of its own. */
    private static final int LONGEST_EVENT = 14;

    /** Only a date this near before the distance, in characters, dates the sentence: "On Monday, a week after ...". */
    private static final int NEAR = 8;

    private static final Set<String> AFTER = Set.of("after", "following", "since");
    private static final Set<String> ENDS = Set.of("and", "but", "who", "which", "that", "when", "while", "where");

    private EventOffsets() {}

    static Optional<EventOffset> of(Found found, List<Word> words, Resolved time, List<TimeExpression> before) {
        if (!(found.meaning() instanceof Length length) || found.to() + 1 >= words.size()) {
            return Optional.empty();
        }
        String link = words.get(found.to()).lower();
        boolean after = AFTER.contains(link);
        if (!after && !link.equals("before")) {
            return Optional.empty();
        }
        int end = found.to() + 1;
        while (end < words.size() && end - found.to() <= LONGEST_EVENT && continues(words.get(end))) {
            end++;
        }
        if (end == found.to() + 1) {
            return Optional.empty();
        }
        Span event =
                new Span(words.get(found.to() + 1).start(), words.get(end - 1).end());
        Optional<TimeInterval> date = dated(before, words.get(found.from()).start());
        Optional<TimeInterval> when = date.isPresent() ? Optional.of(move(date.get(), length, after)) : date;
        return Optional.of(new EventOffset(event, time.value(), length.unit(), after, when));
    }

    private static boolean continues(Word word) {
        char first = word.lower().charAt(0);
        boolean mark = !Character.isLetterOrDigit(first) && first != '\'' && first != '$';
        return !mark && !ENDS.contains(word.lower());
    }

    /** The time the sentence has itself, told just before the distance. */
    private static Optional<TimeInterval> dated(List<TimeExpression> before, int start) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        TimeExpression last = before.get(before.size() - 1);
        Optional<TimeInterval> named = last.basis().named();
        boolean near = start - last.span().end() <= NEAR;
        return near && named.isPresent() && !named.get().isOpen() ? named : Optional.empty();
    }

    private static TimeInterval move(TimeInterval date, Length length, boolean after) {
        double count = Math.abs(length.count());
        double steps = after ? -count : count;
        return new TimeInterval(
                length.unit().move(date.begin(), steps), length.unit().move(date.until(), steps));
    }
}
