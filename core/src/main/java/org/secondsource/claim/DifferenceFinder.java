package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares every typed slot of every claim: what is called what, by whom, when, where, in which words. Stateless. */
final class DifferenceFinder {

    /** By claim in order of centrality, then quotations, then what concerns the story as a whole; each once. */
    List<Difference> find(Compared compared) {
        StoryView story = compared.story();
        Set<Difference> differences = new LinkedHashSet<>();
        for (ClaimGroup claim : compared.claims()) {
            if (claim.articles().size() > 1) {
                differences.addAll(new PlaceDifferences().find(claim));
                differences.addAll(new SourceDifferences(story.denyingSentences()).find(claim));
            }
        }
        Map<SentenceRef, Set<String>> claims = compared.claimsBySentence();
        differences.addAll(new DenialDifferences(story, compared.claims()).find(compared.denials()));
        differences.addAll(new TimeDifferences(compared).find());
        differences.addAll(new SourceDescriptions(story, compared.together(), claims).find());
        differences.addAll(new FigureDifferences(story, claims).find(compared.figures()));
        compared.quotes().forEach(match -> differences.addAll(new QuoteDifferences().find(match, claims)));
        differences.addAll(new LabelDifferences().ofPersons(story.views()));
        differences.addAll(new LabelDifferences().ofThings(story));
        return new ArrayList<>(differences);
    }
}
