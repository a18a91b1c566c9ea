package org.secondsource.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How strongly the reports of a claim say it is denied, and which of them say so at all. Stateless. */
final class DenialDifferences {

    Optional<Difference> find(ClaimGroup claim) {
        if (claim.denials().isEmpty() || claim.articles().size() < 2) {
            return Optional.empty();
        }
        Map<String, List<Denial>> byArticle = new LinkedHashMap<>();
        claim.articles().forEach(article -> byArticle.put(article, new ArrayList<>()));
        claim.denials()
                .forEach(denial -> byArticle
                        .computeIfAbsent(denial.sentence().article(), key -> new ArrayList<>())
                        .add(denial));
        boolean missing = byArticle.values().stream().anyMatch(List::isEmpty);
        if (!missing && strengths(byArticle).size() == 1) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        byArticle.forEach((article, denials) -> sides.add(side(article, denials)));
        return Optional.of(new Difference(
                DifferenceKind.DENIAL_STRENGTH,
                missing ? Outcome.ONE_SIDE : Outcome.COMPATIBLE,
                Optional.of(claim.id()),
                sides,
                missing
                        ? "not every report of the claim carries the denial"
                        : "the reports give denials of different strength"));
    }

    private static Set<Set<DenialStrength>> strengths(Map<String, List<Denial>> byArticle) {
        Set<Set<DenialStrength>> strengths = new LinkedHashSet<>();
        byArticle.values().forEach(denials -> {
            Set<DenialStrength> of = EnumSet.noneOf(DenialStrength.class);
            denials.forEach(denial -> of.add(denial.strength()));
            strengths.add(of);
        });
        return strengths;
    }

    private static Side side(String article, List<Denial> denials) {
        if (denials.isEmpty()) {
            return new Side(article, List.of(), "carries no denial");
        }
        String says = denials.stream()
                .map(denial -> denial.by() + ": \"" + denial.words() + "\" ("
                        + denial.strength().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return new Side(
                article,
                denials.stream().map(denial -> denial.evidence().span()).toList(),
                says);
    }
}
