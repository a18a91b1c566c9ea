package org.secondsource.eval.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.claim.DenialPairs;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.claim.SentenceRef;
import org.secondsource.claim.Statement;

/** Every two statements of a story of which the first may deny the second, with whether it does by the gold. Stateless. */
final class DenialTable {
    /** Lines of story, label (0 or 1), the place of the first, and measures; the first names them. */
    List<String> lines(ReadStory story, SentenceEncoder encoder) {
        List<String> lines = new ArrayList<>();
        for (DenialPairs.Pair pair : DenialPairs.of(story.dossier().readings(), encoder)) {
            if (lines.isEmpty()) {
                lines.add("story\tlabel\tplace\t"
                        + String.join("\t", pair.measures().keySet()));
            }
            boolean denies = story.gold().denials().stream().anyMatch(denial -> isOf(story, denial, pair));
            lines.add(String.join(
                    "\t",
                    story.gold().name(),
                    denies ? "1" : "0",
                    place(pair.denying()).article() + ":"
                            + place(pair.denying()).sentence() + ":"
                            + pair.denying().spans().get(0).start(),
                    pair.measures().values().stream().map(String::valueOf).collect(Collectors.joining("\t"))));
        }
        return lines;
    }

    /** By their sentences, as denials are scored. */
    private static boolean isOf(ReadStory story, GoldStory.Denial denial, DenialPairs.Pair pair) {
        return story.sentence(denial.place()).equals(place(pair.denying()))
                && story.claim(denial.claim()).places().stream()
                        .anyMatch(told -> story.sentence(told).equals(place(pair.denied())));
    }

    private static SentenceRef place(Statement statement) {
        return new SentenceRef(statement.article(), statement.sentences().get(0));
    }
}
