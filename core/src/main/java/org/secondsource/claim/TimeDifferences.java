package org.secondsource.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import org.secondsource.text.Token;
import org.secondsource.time.Granularity;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeInterval;
import org.secondsource.time.TimeType;

/**
 * When the reports of a claim put the same happening: the same day in other words is compatible, days that cannot meet
 * are a conflict. A date belongs to the happening named nearest to it. Stateless.
 */
final class TimeDifferences {
    /** A date and the word for what happened stand at most so many words apart. */
    private static final int NEAR = 12;

    /** Days between the beginnings of "since the start of the month" and a day of that month. */
    private static final int NEAR_BEGINNINGS = 31;

    private final WordingReader wordings = new WordingReader();

    /** A date with the happening it belongs to. */
    private record Dated(ArticleView view, TimeExpression time, Set<String> events) {
        TimeInterval interval() {
            return time.interval().orElseThrow();
        }
    }

    List<Difference> find(ClaimGroup claim) {
        Map<SentenceRef, List<Dated>> dated = new LinkedHashMap<>();
        claim.pieces().forEach(piece -> dated.computeIfAbsent(piece.place(), place -> dated(piece)));
        List<Difference> differences = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        dated.forEach((left, first) -> dated.forEach((right, second) -> {
            if (claim.isBefore(left, right)) {
                pairs(first, second).stream()
                        .filter(pair -> seen.add(Set.copyOf(List.of(key(pair.a()), key(pair.b())))))
                        .forEach(pair -> differences.add(compared(claim, pair)));
            }
        }));
        return differences;
    }

    /** Two times that can be compared. */
    private record Pair(Dated a, Dated b) {}

    /**
     * Times that meet and are put in other words; and, where each sentence has one time only and both are of the same
     * happening, times that cannot meet.
     */
    private static List<Pair> pairs(List<Dated> first, List<Dated> second) {
        List<Pair> pairs = new ArrayList<>();
        boolean single = first.size() == 1 && second.size() == 1;
        for (Dated a : first) {
            for (Dated b : second) {
                boolean sameEvent = a.events().stream().anyMatch(b.events()::contains);
                boolean meet = meet(a, b);
                boolean equal = a.interval().equals(b.interval());
                if (!comparable(a.interval(), b.interval())) {
                    continue;
                }
                if (meet ? !sameWords(a, b) && (equal || sameEvent) : single && sameEvent) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return pairs;
    }

    /** Whether both can be meant: clock times of which one is of no certain day are compared by the clock alone. */
    private static boolean meet(Dated a, Dated b) {
        boolean clocks = isClock(a) && isClock(b);
        boolean uncertain = hours(a) > 1 || hours(b) > 1;
        return clocks && uncertain
                ? a.interval().begin().toLocalTime().equals(b.interval().begin().toLocalTime())
                : a.interval().overlaps(b.interval());
    }

    private static boolean isClock(Dated dated) {
        Granularity granularity = dated.time().basis().granularity();
        return isBounded(dated.interval()) && (granularity == Granularity.MINUTE || granularity == Granularity.HOUR);
    }

    private static long hours(Dated dated) {
        return ChronoUnit.HOURS.between(
                dated.interval().begin(), dated.interval().until());
    }

    /** "last week" and "sometime last week" are no difference worth a line. */
    private static boolean sameWords(Dated a, Dated b) {
        String left = words(a).toLowerCase(Locale.ROOT);
        String right = words(b).toLowerCase(Locale.ROOT);
        return left.contains(right) || right.contains(left);
    }

    private static String key(Dated dated) {
        return dated.view().id() + " " + dated.time().value();
    }

    private static Difference compared(ClaimGroup claim, Pair pair) {
        boolean meet = meet(pair.a(), pair.b());
        boolean moved = !meet && isPlanMoved(pair);
        String why = moved
                ? "the later report gives another time for what was still to come: a development"
                : "the two times cannot both hold";
        if (meet) {
            why = pair.a().interval().equals(pair.b().interval())
                    ? "the same time in other words"
                    : "one time lies in the other or overlaps it";
        }
        return new Difference(
                DifferenceKind.DATE,
                meet || moved ? Outcome.COMPATIBLE : Outcome.CONFLICT,
                Optional.of(claim.id()),
                List.of(side(pair.a()), side(pair.b())),
                why);
    }

    /** Whether both times lay ahead when their reports appeared, and the reports are of different days. */
    private static boolean isPlanMoved(Pair pair) {
        Optional<LocalDate> a = pair.a().view().article().published().map(Stamp::date);
        Optional<LocalDate> b = pair.b().view().article().published().map(Stamp::date);
        return a.isPresent()
                && b.isPresent()
                && !a.equals(b)
                && pair.a().interval().until().toLocalDate().isAfter(a.get())
                && pair.b().interval().until().toLocalDate().isAfter(b.get());
    }

    private static Side side(Dated dated) {
        return Sides.of(
                dated.view(),
                dated.time().span(),
                words(dated) + " = " + dated.time().value());
    }

    private static String words(Dated dated) {
        return dated.time().span().of(dated.view().text());
    }

    /** The placed times of a statement's sentence: an adverbial at its head stands outside what is attributed. */
    private List<Dated> dated(Piece piece) {
        Span sentence = piece.source().sentences().get(piece.sentence()).span();
        List<Dated> found = new ArrayList<>();
        for (TimeExpression time : piece.source().reading().times()) {
            boolean placed = (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                    && time.interval().isPresent()
                    && !time.value().endsWith("_REF");
            if (placed && sentence.contains(time.span())) {
                found.add(new Dated(piece.source(), time, eventsNear(piece, time.span())));
            }
        }
        return found;
    }

    /** Whether both have two ends, or begin so close together that "since" and a day can be held against each other. */
    private static boolean comparable(TimeInterval a, TimeInterval b) {
        if (isBounded(a) && isBounded(b)) {
            return true;
        }
        boolean begins = !a.begin().equals(LocalDateTime.MIN) && !b.begin().equals(LocalDateTime.MIN);
        return begins && Math.abs(ChronoUnit.DAYS.between(a.begin(), b.begin())) <= NEAR_BEGINNINGS;
    }

    private static boolean isBounded(TimeInterval interval) {
        return !interval.begin().equals(LocalDateTime.MIN) && !interval.until().equals(LocalDateTime.MAX);
    }

    private Set<String> eventsNear(Piece piece, Span time) {
        List<Token> tokens = piece.source().layout().tokens();
        int at = piece.source().layout().tokenAt(time.start());
        Span sentence = piece.source().sentences().get(piece.sentence()).span();
        List<Token> near = new ArrayList<>();
        for (int index = Math.max(0, at - NEAR); index < Math.min(tokens.size(), at + NEAR); index++) {
            if (sentence.contains(tokens.get(index).span())) {
                near.add(tokens.get(index));
            }
        }
        return wordings.read(near).events();
    }
}
