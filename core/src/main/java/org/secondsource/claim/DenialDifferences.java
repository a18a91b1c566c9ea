package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.text.Evidence;
import org.secondsource.text.Stamp;

/**
 * How strongly the reports say that one matter is denied, and which of them could have said so and do not. Denials are
 * of one matter if they deny the same claim, or if the same party denies "the report" or "any wrongdoing" in both.
 * Stateless once made.
 */
final class DenialDifferences {
    private final StoryView story;
    private final List<ClaimGroup> claims;
    private final DenialWords words = DenialWords.english();
    private final IdentityHashMap<FoundDenial, Set<ClaimGroup>> denied = new IdentityHashMap<>();
    private final IdentityHashMap<FoundDenial, Set<String>> deniers = new IdentityHashMap<>();

    DenialDifferences(StoryView story, List<ClaimGroup> claims) {
        this.story = story;
        this.claims = claims;
    }

    /** @param denials of all reports, those whose target is not known included */
    List<Difference> find(List<FoundDenial> denials) {
        List<Difference> differences = new ArrayList<>();
        for (List<FoundDenial> matter : matters(denials)) {
            Map<String, List<Denial>> byArticle = new LinkedHashMap<>();
            matter.forEach(found -> byArticle
                    .computeIfAbsent(found.article(), key -> new ArrayList<>())
                    .add(found.denial()));
            (byArticle.size() > 1 ? graded(matter, byArticle) : missing(matter, byArticle)).ifPresent(differences::add);
        }
        return differences;
    }

    private List<List<FoundDenial>> matters(List<FoundDenial> denials) {
        List<List<FoundDenial>> matters = new ArrayList<>();
        for (FoundDenial found : denials) {
            List<List<FoundDenial>> same = matters.stream()
                    .filter(matter -> matter.stream().anyMatch(other -> isOfOneMatter(found, other)))
                    .toList();
            List<FoundDenial> joined =
                    same.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
            joined.add(found);
            matters.removeAll(same);
            matters.add(joined);
        }
        matters.forEach(matter -> matter.sort(Comparator.comparingInt(
                        (FoundDenial found) -> story.view(found.article()).number())
                .thenComparingInt(FoundDenial::start)));
        return matters;
    }

    private boolean isOfOneMatter(FoundDenial one, FoundDenial other) {
        boolean sameClaim = claimsOf(one).stream().anyMatch(claimsOf(other)::contains);
        return sameClaim || ((isGeneral(one) || isGeneral(other)) && Deniers.share(deniersOf(one), deniersOf(other)));
    }

    private Set<String> deniersOf(FoundDenial found) {
        return deniers.computeIfAbsent(found, each -> Deniers.of(story, each));
    }

    /** Whether it denies what others allege as a whole, not a thing it names. */
    private boolean isGeneral(FoundDenial found) {
        return found.implied()
                || found.denial()
                        .denied()
                        .filter(denied -> story.view(found.article()).tokens(denied.span()).stream()
                                .anyMatch(
                                        token -> words.refersToClaim(token.lower()) || words.isGeneric(token.lower())))
                        .isPresent();
    }

    private Set<ClaimGroup> claimsOf(FoundDenial found) {
        return denied.computeIfAbsent(
                found,
                each -> claims.stream()
                        .filter(claim -> claim.denials().contains(each.denial().of(claim.id())))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The claim that most reports carry, of those denied. */
    private Optional<ClaimGroup> claim(List<FoundDenial> matter) {
        return matter.stream()
                .flatMap(found -> claimsOf(found).stream())
                .max(Comparator.comparingInt(
                                (ClaimGroup claim) -> claim.articles().size())
                        .thenComparingDouble(ClaimGroup::centrality));
    }

    private Optional<Difference> graded(List<FoundDenial> matter, Map<String, List<Denial>> byArticle) {
        Set<DenialStrength> strongest = byArticle.values().stream()
                .map(denials -> denials.stream()
                        .map(Denial::strength)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .collect(Collectors.toSet());
        if (strongest.size() < 2) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        byArticle.forEach((article, denials) -> sides.add(side(article, denials)));
        return Optional.of(new Difference(
                DifferenceKind.DENIAL_STRENGTH,
                Outcome.COMPATIBLE,
                claim(matter).map(ClaimGroup::id),
                sides,
                "the reports give denials of different strength"));
    }

    /** One report carries the denial; another carries the claim, could have known of the denial, and does not tell it. */
    private Optional<Difference> missing(List<FoundDenial> matter, Map<String, List<Denial>> byArticle) {
        Optional<ClaimGroup> claim = claim(matter);
        String denying = matter.get(0).article();
        List<String> lacking = claim.map(group -> group.articles().stream()
                        .filter(article -> !article.equals(denying) && couldKnow(article, denying))
                        .toList())
                .orElse(List.of());
        if (lacking.isEmpty() || matter.stream().noneMatch(this::isCertain)) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        byArticle.forEach((article, denials) -> sides.add(side(article, denials)));
        lacking.forEach(article -> sides.add(new Side(article, List.of(), "carries no denial")));
        return Optional.of(new Difference(
                DifferenceKind.DENIAL_STRENGTH,
                Outcome.ONE_SIDE,
                claim.map(ClaimGroup::id),
                sides,
                "not every report of the claim carries the denial"));
    }

    /** Whether it says by a verb what it denies: of "that is wrong" and "I never did" it is inferred. */
    private boolean isCertain(FoundDenial found) {
        return !found.implied()
                && found.denial().strength().compareTo(DenialStrength.DENIED) <= 0
                && !isPointing(found);
    }

    private boolean isPointing(FoundDenial found) {
        return found.denial()
                .denied()
                .map(denied -> story.view(found.article()).tokens(denied.span()))
                .filter(tokens -> !tokens.isEmpty()
                        && Set.of("it", "that", "this", "them")
                                .contains(tokens.get(0).lower())
                        && tokens.size() < LONGER)
                .isPresent();
    }

    /** Tokens of "that on Friday" and one more. */
    private static final int LONGER = 4;

    /** Whether a report appeared after the one with the denial, or may have. */
    private boolean couldKnow(String article, String denying) {
        Optional<Stamp> own = story.view(article).article().published();
        Optional<Stamp> first = story.view(denying).article().published();
        return own.isEmpty() || first.isEmpty() || own.get().compareTo(first.get()) > 0;
    }

    private static Side side(String article, List<Denial> denials) {
        String says = denials.stream()
                .map(denial -> denial.by() + ": \"" + denial.words() + "\" ("
                        + denial.strength().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return new Side(
                article,
                denials.stream()
                        .flatMap(denial -> denial.evidence().stream())
                        .map(Evidence::span)
                        .toList(),
                says);
    }
}
