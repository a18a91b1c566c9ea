package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Span;

/**
 * How the reports of a claim differ in naming its source: the same unnamed people described in other words, a source
 * named on one side and dropped on the other. Descriptions are compared, never matched with persons. Stateless.
 */
final class SourceDifferences {

    List<Difference> find(ClaimGroup claim) {
        List<Difference> differences = new ArrayList<>();
        descriptions(claim).ifPresent(differences::add);
        dropped(claim).ifPresent(differences::add);
        return differences;
    }

    /** How each report that relies on one and the same outlet describes that outlet's unnamed sources. */
    private static Optional<Difference> descriptions(ClaimGroup claim) {
        for (String outlet : citedByAll(claim)) {
            Map<String, Side> described = new LinkedHashMap<>();
            for (Piece piece : claim.pieces()) {
                piece.relied().stream()
                        .filter(attribution -> cites(attribution, outlet))
                        .flatMap(attribution -> described(piece, attribution).stream())
                        .forEach(side -> described.merge(piece.article(), side, SourceDifferences::joined));
            }
            Optional<Difference> difference = compared(claim, described);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** One report may rely on several unnamed sources of the outlet. */
    private static Side joined(Side first, Side second) {
        if (first.says().contains(second.says())) {
            return first;
        }
        List<Span> spans = new ArrayList<>(first.spans());
        spans.addAll(second.spans());
        return new Side(first.article(), spans, first.says() + " / " + second.says());
    }

    private static boolean cites(Attribution attribution, String outlet) {
        return attribution.chain().hops().stream()
                .anyMatch(hop -> hop.kind() == SourceKind.OUTLET
                        && Lexicon.nameKey(hop.name()).equals(outlet));
    }

    /** The words of the chain's unnamed people, without those that begin a quotation or sentence around them. */
    private static Optional<Side> described(Piece piece, Attribution attribution) {
        return attribution.chain().hops().stream()
                .filter(hop -> hop.kind() == SourceKind.UNNAMED && !hop.spans().isEmpty())
                .findFirst()
                .map(hop -> Sides.of(piece.source(), hop.spans().get(0), hop.name()));
    }

    private static Optional<Difference> compared(ClaimGroup claim, Map<String, Side> described) {
        if (described.isEmpty()) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        for (String article : claim.articles()) {
            sides.add(described.getOrDefault(article, Sides.silent(article)));
        }
        Set<String> wordings = new LinkedHashSet<>();
        described.values().forEach(side -> wordings.add(Lexicon.nameKey(side.says())));
        boolean all = described.size() == claim.articles().size();
        if (all && wordings.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                DifferenceKind.SOURCE_DESCRIPTION,
                all ? Outcome.COMPATIBLE : Outcome.ONE_SIDE,
                Optional.of(claim.id()),
                sides,
                all
                        ? "the same outlet's unnamed sources are described in different words"
                        : "only one side says who the outlet's unnamed sources are"));
    }

    /** Outlets, other than the reports' own, that at least two reports of the claim cite. */
    private static Set<String> citedByAll(ClaimGroup claim) {
        Map<String, Set<String>> citing = new LinkedHashMap<>();
        for (Piece piece : claim.pieces()) {
            piece.reliedOutlets()
                    .forEach(outlet -> citing.computeIfAbsent(outlet, key -> new LinkedHashSet<>())
                            .add(piece.article()));
        }
        Set<String> shared = new LinkedHashSet<>();
        citing.forEach((outlet, articles) -> {
            if (articles.size() > 1) {
                shared.add(outlet);
            }
        });
        return shared;
    }

    /** In the outlet's own voice here, on somebody's word there. */
    private static Optional<Difference> dropped(ClaimGroup claim) {
        Map<String, Side> own = new LinkedHashMap<>();
        Map<String, Side> attributed = new LinkedHashMap<>();
        for (String article : claim.articles()) {
            List<Piece> pieces = claim.of(article);
            Optional<Piece> sourced = pieces.stream()
                    .filter(piece -> piece.attribution().isPresent())
                    .findFirst();
            if (sourced.isPresent()) {
                Piece piece = sourced.get();
                String chain =
                        piece.attribution().map(each -> each.chain().toString()).orElse("");
                attributed.put(article, new Side(article, piece.statement().spans(), "on the word of: " + chain));
            } else {
                own.put(article, new Side(article, pieces.get(0).statement().spans(), "in its own voice"));
            }
        }
        if (own.isEmpty() || attributed.isEmpty()) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>(own.values());
        sides.addAll(attributed.values());
        return Optional.of(new Difference(
                DifferenceKind.ATTRIBUTION_DROPPED,
                Outcome.ONE_SIDE,
                Optional.of(claim.id()),
                sides,
                "one report states as fact what another gives on somebody's word"));
    }
}
