package org.secondsource.claim;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.time.TimeInterval;

/**
 * Puts the events of all reports of a story in order. Two tellings are the same event if their words are alike and their
 * times meet; what they have in common is then when it was. A distance between events ("a week after the call") meets
 * what other reports say of that event. Alike tellings at times that do not meet are one disputed event. Stateless.
 */
public final class TimelineBuilder {
    /** Share of the shorter telling's words that two tellings of one event have in common; by eye on our own stories. */
    private static final double ALIKE = 0.5;

    /** Tellings whose times do not meet must be more alike before we speak of a dispute. */
    private static final double MUCH_ALIKE = 0.75;

    private static final int FEWEST_SHARED = 3;

    /** The report has no date of its own; its days are those that another report gives to the same. */
    private static final String INFERRED = " (day inferred from another report)";

    private final EventFinder finder = new EventFinder();

    /** @param readings of one story, in the order they are to be shown */
    public List<TimelineEntry> build(List<Reading> readings) {
        return build(readings, List.of());
    }

    /**
     * @param readings of one story, in the order they are to be shown
     * @param links between sentences that tell the same: their events need not be told in like words
     */
    public List<TimelineEntry> build(List<Reading> readings, List<Link> links) {
        Set<String> linked = new LinkedHashSet<>();
        for (Link link : links) {
            if (link.kind() != LinkKind.DENIAL) {
                linked.add(key(link.a()) + " " + key(link.b()));
                linked.add(key(link.b()) + " " + key(link.a()));
            }
        }
        List<Group> groups = new ArrayList<>();
        List<TimedEvent> offsets = new ArrayList<>();
        Map<String, Reading> lent = new BorrowedDay().lend(readings, links);
        for (Reading reading : readings) {
            List<TimedEvent> events =
                    finder.find(lent.getOrDefault(reading.article().id(), reading));
            for (TimedEvent event : events.subList(0, Math.min(events.size(), Comparer.MOST))) {
                if (event.offset().isPresent()) {
                    offsets.add(event);
                } else {
                    place(event, groups, linked);
                }
            }
        }
        offsets.forEach(offset -> solve(offset, groups));
        return groups.stream()
                .map(group -> group.entry(lent.keySet()))
                .sorted(Comparator.comparing(TimelineBuilder::begin).thenComparing(TimelineBuilder::until))
                .toList();
    }

    private static String key(SentenceRef sentence) {
        return sentence.article() + " " + sentence.sentence();
    }

    /** What is only known to end has its place where it ends. */
    private static LocalDateTime begin(TimelineEntry entry) {
        return entry.when()
                .map(when -> when.begin().equals(TimeInterval.START) ? when.until() : when.begin())
                .orElse(TimeInterval.END);
    }

    private static LocalDateTime until(TimelineEntry entry) {
        return entry.when().map(TimeInterval::until).orElse(TimeInterval.END);
    }

    private static void place(TimedEvent event, List<Group> groups, Set<String> linked) {
        Optional<Group> same =
                groups.stream().filter(group -> group.isSame(event, linked)).findFirst();
        Optional<Group> disputed = same.isPresent()
                ? same
                : groups.stream().filter(group -> group.isDisputedBy(event)).findFirst();
        disputed.ifPresentOrElse(group -> group.add(event), () -> groups.add(new Group(event)));
    }

    /** Finds the event that a distance is counted from among those told: a shared word and a time that meets. */
    private static void solve(TimedEvent offset, List<Group> groups) {
        Optional<Group> told = groups.stream()
                .filter(group -> group.lane == TimelineEntry.Lane.HAPPENED)
                .filter(group -> group.meets(offset.when()) && shared(group.words, offset.words()) > 0)
                .max(Comparator.comparingInt(group -> shared(group.words, offset.words())));
        told.ifPresentOrElse(group -> group.add(offset), () -> groups.add(new Group(offset)));
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** Tellings of one event. */
    private static final class Group {
        private final TimelineEntry.Lane lane;
        private final String who;
        private final String article;
        private final Set<String> words;
        private final List<Evidence> evidence = new ArrayList<>();
        private final Set<String> sentences = new LinkedHashSet<>();
        private final String label;
        private TimeInterval when;
        private boolean disputed;

        Group(TimedEvent event) {
            lane = event.lane();
            who = event.who();
            article = event.article();
            words = new LinkedHashSet<>(event.words());
            label = event.label();
            when = event.when();
            evidence.add(event.evidence());
            sentences.add(event.article() + " " + event.sentence());
        }

        boolean meets(TimeInterval other) {
            return when.overlaps(other);
        }

        boolean isSame(TimedEvent event, Set<String> linked) {
            // Two times of one sentence are told apart by their author.
            if (lane != event.lane()
                    || !meets(event.when())
                    || sentences.contains(event.article() + " " + event.sentence())) {
                return false;
            }
            boolean reports = lane == TimelineEntry.Lane.REPORTED;
            return reports ? who.equals(event.who()) : likeness(event) >= ALIKE || isLinked(event, linked);
        }

        /** Sentences found to report the same tell one event where their times meet. */
        private boolean isLinked(TimedEvent event, Set<String> linked) {
            String place = event.article() + " " + event.sentence();
            return shared(words, event.words()) > 0
                    && !when.isOpen()
                    && !event.when().isOpen()
                    && sentences.stream().anyMatch(sentence -> linked.contains(sentence + " " + place));
        }

        /** Only another report can dispute, and only about a time that is told, not one left open. */
        boolean isDisputedBy(TimedEvent event) {
            boolean others = lane == event.lane() && !article.equals(event.article()) && who.equals(event.who());
            boolean told = !when.isOpen() && !event.when().isOpen();
            return others && told && lane == TimelineEntry.Lane.HAPPENED && likeness(event) >= MUCH_ALIKE;
        }

        private double likeness(TimedEvent event) {
            int fewest = Math.min(words.size(), event.words().size());
            int shared = shared(words, event.words());
            return shared < FEWEST_SHARED || fewest == 0 ? 0 : (double) shared / fewest;
        }

        void add(TimedEvent event) {
            Optional<TimeInterval> common = when.intersection(event.when());
            if (common.isPresent()) {
                when = common.get();
            } else {
                disputed = true;
                when = hull(when, event.when());
            }
            evidence.add(event.evidence());
            sentences.add(event.article() + " " + event.sentence());
        }

        private static TimeInterval hull(TimeInterval one, TimeInterval other) {
            LocalDateTime from = one.begin().isBefore(other.begin()) ? one.begin() : other.begin();
            LocalDateTime to = one.until().isAfter(other.until()) ? one.until() : other.until();
            return new TimeInterval(from, to);
        }

        TimelineEntry entry(Set<String> lent) {
            boolean inferred = evidence.stream().allMatch(each -> lent.contains(each.article()));
            String shown = inferred ? label + INFERRED : label;
            return new TimelineEntry(lane, Optional.of(when), shown, evidence, disputed);
        }
    }
}
