package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares every typed slot of every claim: what is called what, by whom, when, where, in which words. Stateless. */
final class DifferenceFinder {

    /**
     * By claim in order of centrality, then quotations, then what concerns the story as a whole; each once.
     *
     * @param figures of all reports, those of one thing together
     */
    List<Difference> find(
            StoryView story,
            List<ClaimGroup> claims,
            List<FoundDenial> denials,
            List<QuoteMatch> quotes,
            List<List<CountedThing>> figures) {
        Set<Difference> differences = new LinkedHashSet<>();
        for (ClaimGroup claim : claims) {
            if (claim.articles().size() > 1) {
                differences.addAll(new TimeDifferences().find(claim));
                differences.addAll(new PlaceDifferences().find(claim));
                differences.addAll(new SourceDifferences().find(claim));
            }
        }
        differences.addAll(new DenialDifferences(story, claims).find(denials));
        Map<SentenceRef, Set<String>> bySentence = ClaimBuilder.claimsBySentence(claims);
        differences.addAll(new FigureDifferences(story, bySentence).find(figures));
        quotes.forEach(match -> differences.addAll(new QuoteDifferences().find(match, bySentence)));
        differences.addAll(new LabelDifferences().ofPersons(story.views()));
        differences.addAll(new LabelDifferences().ofThings(story));
        return new ArrayList<>(differences);
    }
}
