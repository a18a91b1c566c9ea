package org.secondsource.eval.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.claim.FigurePairs;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.claim.SentenceRef;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/** Every two unequal figures of a story's reports, with whether the gold sets them against each other. Stateless. */
final class FigureLines {
    /** Lines of story, label (0 or 1), the two figures, and measures; the first names them. */
    List<String> of(ReadStory story, SentenceEncoder encoder) {
        List<String> lines = new ArrayList<>();
        for (FigurePairs.Pair pair : FigurePairs.of(story.dossier().readings(), encoder)) {
            if (lines.isEmpty()) {
                lines.add("story\tlabel\tpair\t"
                        + String.join("\t", pair.measures().keySet()));
            }
            boolean same = story.gold().differences().stream()
                    .filter(each -> each.kind().equals("figure"))
                    .anyMatch(each -> holds(story, each, pair.one()) && holds(story, each, pair.other()));
            lines.add(String.join(
                    "\t",
                    story.gold().name(),
                    same ? "1" : "0",
                    words(story, pair.one()) + " / " + words(story, pair.other()),
                    pair.measures().values().stream().map(String::valueOf).collect(Collectors.joining("\t"))));
        }
        return lines;
    }

    private static boolean holds(ReadStory story, GoldStory.Difference difference, Evidence figure) {
        return difference.places().stream().anyMatch(place -> isAt(story, place, figure));
    }

    /** In the words of the place; anywhere in its sentence where the words hold no figure. */
    private static boolean isAt(ReadStory story, GoldStory.Place place, Evidence figure) {
        SentenceRef sentence = story.sentence(place);
        Reading report = story.report(place.report());
        Span words = story.span(place);
        boolean named = report.quantities().stream()
                .anyMatch(quantity -> quantity.span().overlaps(words));
        return sentence.article().equals(figure.article())
                && (named
                        ? figure.span().overlaps(words)
                        : report.layout()
                                .sentenceAt(figure.span().start())
                                .map(Sentence::index)
                                .filter(index -> index == sentence.sentence())
                                .isPresent());
    }

    private static String words(ReadStory story, Evidence figure) {
        return story.dossier().readings().stream()
                .filter(each -> each.article().id().equals(figure.article()))
                .map(each ->
                        figure.article() + ":" + figure.span().of(each.article().text()))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ");
    }
}
