package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Span;

/**
 * Whom the reports have say a claim: a person here, a body or another person there. Both may have said it, so the two are
 * compatible; words in quotation marks are compared by {@link QuoteDifferences}. Stateless.
 */
final class SpeakerDifferences {
    private final BiPredicate<Piece, Piece> apart;

    /** @param apart whether the speakers of two statements are surely two */
    SpeakerDifferences(BiPredicate<Piece, Piece> apart) {
        this.apart = apart;
    }

    Optional<Difference> find(ClaimGroup claim) {
        Map<String, List<Piece>> named = new LinkedHashMap<>();
        for (Piece piece : claim.pieces()) {
            if (isNamed(piece)) {
                named.computeIfAbsent(piece.article(), key -> new ArrayList<>()).add(piece);
            }
        }
        List<List<Piece>> reports = List.copyOf(named.values());
        List<Side> sides = reports.stream()
                .filter(one -> reports.stream().anyMatch(other -> other != one && areOthers(one, other)))
                .map(pieces -> side(pieces.get(0)))
                .toList();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                DifferenceKind.SPEAKER,
                Outcome.COMPATIBLE,
                Optional.of(claim.id()),
                sides,
                "the reports have different speakers say it"));
    }

    private static boolean isNamed(Piece piece) {
        return piece.speaker().isPresent()
                && piece.attribution()
                        .map(Attribution::kind)
                        .filter(kind -> kind == SourceKind.PERSON || kind == SourceKind.ORGANISATION)
                        .isPresent();
    }

    private boolean areOthers(List<Piece> one, List<Piece> other) {
        return one.stream().allMatch(a -> other.stream().allMatch(b -> !isSame(a, b) && apart.test(a, b)));
    }

    private static boolean isSame(Piece one, Piece other) {
        return Names.same(one.speaker().orElseThrow(), other.speaker().orElseThrow());
    }

    private static Side side(Piece piece) {
        List<Span> source = piece.attribution().orElseThrow().spans().source();
        return new Side(
                piece.article(),
                source.isEmpty() ? piece.statement().spans() : source,
                piece.attribution().orElseThrow().chain().first().name());
    }
}
