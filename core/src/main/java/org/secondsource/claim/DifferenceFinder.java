package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares every typed slot of every claim: what is called what, by whom, when, where, in which words. Stateless. */
final class DifferenceFinder {

    /** By claim in order of centrality, then quotations, then what concerns the story as a whole; each once. */
    List<Difference> find(Compared compared) {
        StoryView story = compared.story();
        if (story.views().size() < 2) {
            // Every difference has a side of another report, if only one that is silent.
            return List.of();
        }
        Set<Difference> differences = new LinkedHashSet<>();
        for (ClaimGroup claim : compared.claims()) {
            if (claim.articles().size() > 1) {
                Stream.concat(
                                new PlaceDifferences(story).find(claim).stream(),
                                new SourceDifferences(story).find(claim).stream())
                        .filter(each -> !repeats(each, differences))
                        .forEach(differences::add);
                new SpeakerDifferences(compared.apart()).find(claim).ifPresent(differences::add);
            }
        }
        Map<SentenceRef, Set<String>> claims = compared.claimsBySentence();
        differences.addAll(new DenialDifferences(story, compared.claims()).find(compared.denials()));
        differences.addAll(new TimeDifferences(compared).find());
        differences.addAll(new SourceDescriptions(story, compared.together(), claims).find());
        differences.addAll(new FigureDifferences(story, claims, compared.together()).find(compared.figures()));
        NearestQuotes.of(compared.quotes())
                .forEach(match -> differences.addAll(new QuoteDifferences().find(match, claims)));
        toldByQuotations(differences).forEach(differences::remove);
        differences.addAll(new LabelDifferences().ofPersons(story.views()));
        differences.addAll(new LabelDifferences().ofThings(story));
        differences.addAll(new RegisterDifferences(story, compared.together()).find());
        return new ArrayList<>(differences);
    }

    /** That reports of a claim name different speakers, where the same words in two mouths show it already. */
    private static List<Difference> toldByQuotations(Set<Difference> differences) {
        Set<Optional<String>> quoted = differences.stream()
                .filter(each -> each.kind() == DifferenceKind.SPEAKER && each.outcome() == Outcome.CONFLICT)
                .map(Difference::claim)
                .collect(Collectors.toSet());
        return differences.stream()
                .filter(each -> each.kind() == DifferenceKind.SPEAKER && each.outcome() == Outcome.COMPATIBLE)
                .filter(each -> quoted.contains(each.claim()))
                .toList();
    }

    /** Whether the same words for a source or a place were told before, for another claim of the same report. */
    private static boolean repeats(Difference one, Set<Difference> before) {
        return one.kind() != DifferenceKind.ATTRIBUTION_DROPPED
                && before.stream()
                        .filter(other -> other.kind() == one.kind())
                        .flatMap(other -> other.sides().stream())
                        .anyMatch(side -> one.sides().stream()
                                .anyMatch(own -> own.article().equals(side.article())
                                        && own.spans().stream().anyMatch(side.spans()::contains)));
    }
}
