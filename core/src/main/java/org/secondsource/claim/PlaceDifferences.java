package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.language.WordList;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Where the reports of a claim put it: a place that only one of them gives. What the sentence tells beside
 * the claim counts too: "killed survivors near Velm after he gave the order". Stateless.
 */
final class PlaceDifferences {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "off", "outside", "inside", "around", "across", "along");

    /** Words that may stand between the preposition and the place: "in the northern city of". */
    private static final int BETWEEN = 3;

    /** "In calling on Velm's mayor": what is called on is the mayor, not a place. */
    private static final Pattern NO_PLACE =
            Pattern.compile("(?!(?:neighbou?r|surround|outly|border)ing)\\p{Ll}{2,}ing|on|for|by");

    /** Words behind which a place says which ones are meant, not where something happened. */
    private static final Set<String> TOLD_APART =
            WordList.lines(PlaceDifferences.class, "en/told-apart-by-place.txt").stream()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    /** Words that tell when, and so go with what happened there. */
    private static final Set<String> WHEN = Set.of(
            "today",
            "yesterday",
            "tonight",
            "tomorrow",
            "last",
            "next",
            "late",
            "early",
            "earlier",
            "later",
            "soon",
            "again",
            "midway",
            "overnight",
            "alone",
            "ago",
            "half",
            "shortly");

    private static final Finite FINITE = new Finite();

    private final StoryView story;

    PlaceDifferences(StoryView story) {
        this.story = story;
    }

    List<Difference> find(ClaimGroup claim) {
        Map<String, Map<String, Side>> places = new LinkedHashMap<>();
        for (Piece piece : claim.pieces()) {
            Map<String, Side> here = places.computeIfAbsent(piece.article(), key -> new LinkedHashMap<>());
            for (Entity entity : piece.source().reading().entities()) {
                if (entity.kind() == EntityKind.PLACE) {
                    adjunct(piece, entity).ifPresent(side -> here.putIfAbsent(Lexicon.nameKey(entity.name()), side));
                }
            }
        }
        return places.size() < 2 ? List.of() : compared(claim, places);
    }

    private static List<Difference> compared(ClaimGroup claim, Map<String, Map<String, Side>> places) {
        List<Difference> differences = new ArrayList<>();
        places.forEach((article, named) -> named.forEach((place, side) -> {
            boolean elsewhere = places.entrySet().stream()
                    .anyMatch(other ->
                            !other.getKey().equals(article) && other.getValue().containsKey(place));
            if (!elsewhere && noneNames(claim, article, place)) {
                differences.add(oneSided(claim, article, side));
            }
        }));
        return differences;
    }

    private static Difference oneSided(ClaimGroup claim, String article, Side side) {
        List<Side> sides = new ArrayList<>();
        for (String other : claim.articles()) {
            sides.add(other.equals(article) ? side : Sides.silent(other));
        }
        return new Difference(
                DifferenceKind.PLACE, Outcome.ONE_SIDE, Optional.of(claim.id()), sides, "only one report says where");
    }

    /** Whether no statement of the claim in another report mentions the place at all. */
    private static boolean noneNames(ClaimGroup claim, String article, String place) {
        return claim.pieces().stream()
                .filter(piece -> !piece.article().equals(article))
                .noneMatch(piece -> piece.source().reading().entities().stream()
                        .filter(entity -> Lexicon.nameKey(entity.name()).equals(place))
                        .anyMatch(entity -> entity.mentions().stream().anyMatch(piece::holds)));
    }

    private static Span sentence(Piece piece) {
        return piece.source().sentences().get(piece.sentence()).span();
    }

    /** Whether the sentence of a statement tells of the place; that somebody spoke there is no part of what is told. */
    private boolean tellsOf(Piece piece, Span place) {
        return sentence(piece).contains(place)
                && !story.holding(piece.article(), place).isEmpty();
    }

    /** "Near the town of Velm", in what the sentence of a statement tells. */
    private Optional<Side> adjunct(Piece piece, Entity place) {
        List<Token> tokens = piece.source().layout().tokens();
        for (Span mention : place.mentions()) {
            int at = piece.source().layout().tokenAt(mention.start());
            if (!tellsOf(piece, mention)
                    || goesWithNoun(tokens, piece.source().layout().tokenAt(mention.end() - 1) + 1)) {
                continue;
            }
            for (int back = at - 1; back >= Math.max(0, at - BETWEEN - 1); back--) {
                if (PREPOSITIONS.contains(tokens.get(back).lower())) {
                    if (tellsApart(tokens, back)) {
                        break;
                    }
                    Span words = new Span(tokens.get(back).start(), mention.end());
                    return Optional.of(Sides.printed(piece.source(), words));
                }
                if (!tokens.get(back).isWord()
                        || NO_PLACE.matcher(tokens.get(back).lower()).matches()) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** "In Velm foreign policy debates": whose they are, not where. */
    private static boolean goesWithNoun(List<Token> tokens, int next) {
        if (next == tokens.size()) {
            return false;
        }
        Token behind = tokens.get(next);
        return behind.isWord()
                && !behind.isCapitalised()
                && !behind.isNumeral()
                && !behind.lower().endsWith("ly")
                && !WHEN.contains(behind.lower())
                && !Lexicon.english().isFunctionWord(behind.lower())
                && FINITE.next(tokens.subList(next, next + 1), 0) > 0;
    }

    /** "Officials in Velm", "people living in Velm": which ones, not where it happened. */
    private static boolean tellsApart(List<Token> tokens, int preposition) {
        return preposition > 0
                && TOLD_APART.contains(tokens.get(preposition - 1).lower());
    }
}
