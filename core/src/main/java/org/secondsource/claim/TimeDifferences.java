package org.secondsource.claim;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.text.Token;
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

    private final WordingReader wordings = new WordingReader();

    /** A date with the happening it belongs to. */
    private record Dated(ArticleView view, TimeExpression time, Set<String> events) {
        TimeInterval interval() {
            return time.interval().orElseThrow();
        }
    }

    List<Difference> find(ClaimGroup claim) {
        List<Dated> all = new ArrayList<>();
        claim.pieces().forEach(piece -> all.addAll(dated(piece)));
        List<Difference> differences = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                Dated a = all.get(first);
                Dated b = all.get(second);
                if (comparable(a, b) && seen.add(Set.of(key(a), key(b)))) {
                    compared(claim, a, b).ifPresent(differences::add);
                }
            }
        }
        return differences;
    }

    private static String key(Dated dated) {
        return dated.view().id() + " " + dated.time().value();
    }

    private static boolean comparable(Dated a, Dated b) {
        boolean sameEvent = a.events().stream().anyMatch(b.events()::contains);
        boolean meet = a.interval().overlaps(b.interval());
        return !a.view().id().equals(b.view().id()) && (sameEvent || meet);
    }

    private static Optional<Difference> compared(ClaimGroup claim, Dated a, Dated b) {
        String left = words(a);
        String right = words(b);
        boolean meet = a.interval().overlaps(b.interval());
        if (meet && left.equalsIgnoreCase(right)) {
            return Optional.empty();
        }
        String why = "the two times cannot both hold";
        if (meet) {
            why = a.interval().equals(b.interval())
                    ? "the same time in other words"
                    : "one time lies in the other or overlaps it";
        }
        return Optional.of(new Difference(
                DifferenceKind.DATE,
                meet ? Outcome.COMPATIBLE : Outcome.CONFLICT,
                Optional.of(claim.id()),
                List.of(side(a), side(b)),
                why));
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

    private List<Dated> dated(Piece piece) {
        List<Dated> found = new ArrayList<>();
        for (TimeExpression time : piece.source().reading().times()) {
            boolean placed = time.interval().isPresent()
                    && (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                    && bounded(time.interval().get());
            if (placed && piece.holds(time.span())) {
                found.add(new Dated(piece.source(), time, eventsNear(piece, time.span())));
            }
        }
        return found;
    }

    /** "recently", "since" and the like have no two ends and say too little to compare. */
    private static boolean bounded(TimeInterval interval) {
        return !interval.begin().equals(LocalDateTime.MIN) && !interval.until().equals(LocalDateTime.MAX);
    }

    private Set<String> eventsNear(Piece piece, Span time) {
        List<Token> tokens = piece.source().layout().tokens();
        int at = piece.source().layout().tokenAt(time.start());
        Span words = Span.covering(piece.statement().spans());
        List<Token> near = new ArrayList<>();
        for (int index = Math.max(0, at - NEAR); index < Math.min(tokens.size(), at + NEAR); index++) {
            if (words.contains(tokens.get(index).span())) {
                near.add(tokens.get(index));
            }
        }
        return wordings.read(near).events();
    }
}
