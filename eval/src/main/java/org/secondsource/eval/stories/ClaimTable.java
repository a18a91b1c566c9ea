package org.secondsource.eval.stories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.claim.Statement;
import org.secondsource.claim.StatementPairs;

/** Every two statements of a story of which one carries a claim of the gold, with whether the other does too. Stateless. */
final class ClaimTable {
    /** Lines of story, label (0 or 1) and measures; the first names them. */
    List<String> lines(ReadStory story, SentenceEncoder encoder) {
        List<String> lines = new ArrayList<>();
        for (StatementPairs.Pair pair : StatementPairs.of(story.dossier().readings(), encoder)) {
            if (lines.isEmpty()) {
                lines.add("story\tlabel\t" + String.join("\t", pair.measures().keySet()));
            }
            Set<String> first = claims(story, pair.a());
            Set<String> second = claims(story, pair.b());
            if (first.isEmpty() && second.isEmpty()) {
                continue;
            }
            boolean one = first.stream().anyMatch(second::contains);
            lines.add(story.gold().name()
                    + (one ? "\t1\t" : "\t0\t")
                    + pair.measures().values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
        }
        return lines;
    }

    /** Ids of the gold claims that the statement carries: whose place it overlaps. */
    private static Set<String> claims(ReadStory story, Statement statement) {
        Set<String> ids = new LinkedHashSet<>();
        for (GoldStory.Claim claim : story.gold().claims()) {
            boolean carries = claim.places().stream()
                    .filter(place -> story.sentence(place).article().equals(statement.article()))
                    .anyMatch(place -> ReadStory.overlap(statement.spans(), story.span(place)) > 0);
            if (carries) {
                ids.add(claim.id());
            }
        }
        return ids;
    }
}
