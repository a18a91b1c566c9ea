package org.secondsource.eval.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.SentencePairs;
import org.secondsource.claim.SentenceRef;

/** Every two sentences of a story that may be linked, with the gold's answer and what the decision looks at. Stateless. */
final class LinkTable {

    /** Lines of story, label (0 or 1) and measures; the first names them. Pairs on which readers may differ are left out. */
    List<String> lines(ReadStory story, List<SentencePairs.Pair> pairs) {
        LinkScorer.Gold gold = LinkScorer.gold(story);
        List<String> lines = new ArrayList<>();
        for (SentencePairs.Pair pair : pairs) {
            Set<SentenceRef> both = Set.of(pair.a(), pair.b());
            if (lines.isEmpty()) {
                lines.add("story\tlabel\t" + String.join("\t", pair.measures().keySet()));
            }
            if (gold.wanted().contains(both) || !gold.open().contains(both)) {
                lines.add(story.gold().name()
                        + (gold.wanted().contains(both) ? "\t1\t" : "\t0\t")
                        + pair.measures().values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
            }
        }
        return lines;
    }
}
