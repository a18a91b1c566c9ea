package org.secondsource.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * are a conflict. A date belongs to the happening named nearest to it. Stateless once made.
 */
final class TimeDifferences {
    /** A date and the word for what happened stand at most so many words apart. */
    private static final int NEAR = 12;

    /** Words of a time that say nothing of when. */
    private static final Set<String> FILLERS = Set.of("sometime", "on", "in", "at", "the", "this", "past", "of");

    /** Days between the beginnings of "since the start of the month" and a day of that month. */
    private static final int NEAR_BEGINNINGS = 31;

    private final WordingReader wordings = new WordingReader();
    private final Compared compared;
    private final StoryView story;

    TimeDifferences(Compared compared) {
        this.compared = compared;
        story = compared.story();
    }

    /** A date with the happening it belongs to. */
    private record Dated(
            ArticleView view, SentenceRef place, TimeExpression time, Set<String> events, Set<String> claims) {
        TimeInterval interval() {
            return time.interval().orElseThrow();
        }

        /** By where it stands alone: sets of times are joined again and again. */
        @Override
        public int hashCode() {
            return Objects.hash(place, time.span());
        }
    }

    /** Times that meet are one difference for all reports that tell them; each two that cannot meet are one. */
    List<Difference> find() {
        Map<SentenceRef, List<Dated>> dated = new LinkedHashMap<>();
        story.pieces().forEach(piece -> dated.computeIfAbsent(piece.place(), place -> dated(piece)));
        dated.values().removeIf(List::isEmpty);
        List<Set<Dated>> meeting = new ArrayList<>();
        List<Difference> conflicts = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        dated.forEach((left, first) -> dated.forEach((right, second) -> {
            if (isBefore(left, right) && (compared.together().test(left, right) || areLeads(left, right))) {
                for (Pair pair : pairs(first, second)) {
                    if (meet(pair.a(), pair.b())) {
                        join(pair, meeting);
                    } else if (mayConflict(pair) && seen.add(Set.of(key(pair.a()), key(pair.b())))) {
                        conflicts.add(difference(List.of(pair.a(), pair.b())));
                    }
                }
            }
        }));
        List<Difference> differences = new ArrayList<>();
        meeting.stream()
                .map(TimeDifferences::onePerArticle)
                .filter(TimeDifferences::isToldDifferently)
                .filter(TimeDifferences::isClaimed)
                .forEach(times -> differences.add(difference(times)));
        differences.addAll(conflicts);
        compared.claims().forEach(claim -> oneSided(claim).ifPresent(differences::add));
        return differences;
    }

    /** A day that one report of a claim gives, where no other gives any time. */
    private Optional<Difference> oneSided(ClaimGroup claim) {
        Map<String, List<Dated>> times = new LinkedHashMap<>();
        for (Piece piece : claim.pieces()) {
            List<Dated> held = times.computeIfAbsent(piece.article(), key -> new ArrayList<>());
            dated(piece).stream()
                    .filter(each -> piece.holds(each.time().span()))
                    .forEach(held::add);
        }
        List<List<Dated>> telling =
                times.values().stream().filter(held -> !held.isEmpty()).toList();
        if (times.size() < 2
                || telling.size() != 1
                || !isPrintedDay(telling.get(0).get(0))) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        times.forEach((article, held) -> sides.add(held.isEmpty() ? Sides.silent(article) : side(held.get(0))));
        return Optional.of(new Difference(
                DifferenceKind.DATE, Outcome.ONE_SIDE, Optional.of(claim.id()), sides, "only one report says when"));
    }

    /** A day by its number ("12 May"), which no other report tells of anywhere. */
    private boolean isPrintedDay(Dated dated) {
        return isFine(dated.time())
                && words(dated).chars().anyMatch(Character::isDigit)
                && dated.time().type() == TimeType.DATE
                && story.views().stream()
                        .filter(view -> !view.id().equals(dated.view().id()))
                        .flatMap(view -> compared.dated(view).times().stream())
                        .filter(time -> time.interval().isPresent() && isFine(time))
                        .noneMatch(time -> time.interval().get().overlaps(dated.interval()));
    }

    /** Both days stand in statements of one claim; a month may hold many happenings. */
    private boolean mayConflict(Pair pair) {
        Set<String> told = pair.a().claims();
        return pair.b().claims().stream().anyMatch(told::contains)
                && isFine(pair.a().time())
                && isFine(pair.b().time());
    }

    private static boolean isFine(TimeExpression time) {
        Granularity granularity = time.basis().granularity();
        return granularity.compareTo(Granularity.DAY) <= 0;
    }

    private boolean isBefore(SentenceRef left, SentenceRef right) {
        return story.view(left.article()).number() < story.view(right.article()).number();
    }

    /** What reports of one story begin with is the same happening. */
    private static boolean areLeads(SentenceRef left, SentenceRef right) {
        return left.sentence() == 0 && right.sentence() == 0;
    }

    private static void join(Pair pair, List<Set<Dated>> meeting) {
        Set<Dated> joined = new LinkedHashSet<>();
        meeting.removeIf(times -> {
            boolean touches = times.contains(pair.a()) || times.contains(pair.b());
            if (touches) {
                joined.addAll(times);
            }
            return touches;
        });
        joined.add(pair.a());
        joined.add(pair.b());
        meeting.add(joined);
    }

    /** Days that no statement holds say when somebody spoke, not when what he spoke of came to pass. */
    private static boolean isClaimed(List<Dated> times) {
        return times.stream().anyMatch(each -> !each.claims().isEmpty());
    }

    private static boolean isToldDifferently(List<Dated> times) {
        return times.stream().anyMatch(each -> !saysTheSame(times.get(0), each));
    }

    /** In the order of the reports; of one report the first. */
    private static List<Dated> onePerArticle(Set<Dated> times) {
        Map<String, Dated> first = new LinkedHashMap<>();
        times.stream()
                .sorted(Comparator.comparingInt((Dated each) -> each.view().number()))
                .forEach(each -> first.putIfAbsent(each.view().id(), each));
        return List.copyOf(first.values());
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
                boolean sameClock = a.time().type() == TimeType.TIME && sameWords(a, b);
                boolean sameClaim = isBounded(a.interval())
                        && isBounded(b.interval())
                        && a.claims().stream().anyMatch(b.claims()::contains);
                if (meet ? equal || sameEvent || sameClaim : single && sameEvent && !sameClock) {
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
        return tellingWords(a).equals(tellingWords(b));
    }

    /** Nor are "in September" and "last September" where both mean the same month. */
    private static boolean saysTheSame(Dated a, Dated b) {
        boolean equal = a.interval().equals(b.interval());
        return sameWords(a, b) || (equal && !Collections.disjoint(tellingWords(a), tellingWords(b)));
    }

    private static Set<String> tellingWords(Dated dated) {
        Set<String> telling =
                new HashSet<>(List.of(words(dated).toLowerCase(Locale.ROOT).split("[\\s,.]+")));
        telling.removeAll(FILLERS);
        return telling;
    }

    private static String key(Dated dated) {
        return dated.view().id() + " " + dated.time().value();
    }

    private Difference difference(List<Dated> times) {
        Dated first = times.get(0);
        boolean meet = times.stream().skip(1).allMatch(each -> meet(first, each));
        boolean equal = times.stream().allMatch(each -> each.interval().equals(first.interval()));
        boolean moved = !meet && times.size() == 2 && isPlanMoved(new Pair(first, times.get(1)));
        String why = moved
                ? "the later report gives another time for what was still to come: a development"
                : "the two times cannot both hold";
        if (meet || times.size() > 2) {
            why = equal ? "the same time in other words" : "one time lies in the other or overlaps it";
        }
        return new Difference(
                DifferenceKind.DATE,
                meet || moved || times.size() > 2 ? Outcome.COMPATIBLE : Outcome.CONFLICT,
                claim(times),
                times.stream().map(TimeDifferences::side).toList(),
                why);
    }

    private static Optional<String> claim(List<Dated> times) {
        Set<String> shared = new LinkedHashSet<>(times.get(0).claims());
        times.forEach(each -> shared.retainAll(each.claims()));
        return shared.stream().findFirst();
    }

    /** Whether both times lay ahead when their reports appeared, and the reports are of different days. */
    private static boolean isPlanMoved(Pair pair) {
        Optional<LocalDate> a = pair.a().view().article().published().map(Stamp::date);
        Optional<LocalDate> b = pair.b().view().article().published().map(Stamp::date);
        return a.isPresent()
                && b.isPresent()
                && !a.equals(b)
                && pair.a().interval().begin().toLocalDate().isAfter(a.get())
                && pair.b().interval().begin().toLocalDate().isAfter(b.get());
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
        for (TimeExpression time : compared.dated(piece.source()).times()) {
            boolean placed = (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                    && time.interval().isPresent()
                    && !time.value().endsWith("_REF")
                    && !piece.source().layout().isFurniture(time.span());
            if (placed && sentence.contains(time.span())) {
                found.add(dated(piece, time));
            }
        }
        return found;
    }

    private Dated dated(Piece piece, TimeExpression time) {
        Set<String> holding = new LinkedHashSet<>();
        for (ClaimGroup claim : compared.claims()) {
            boolean holds = claim.of(piece.article()).stream().anyMatch(each -> each.holds(time.span()));
            if (holds) {
                holding.add(claim.id());
            }
        }
        return new Dated(piece.source(), piece.place(), time, eventsNear(piece, time.span()), holding);
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
