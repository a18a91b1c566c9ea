package org.secondsource;

import java.util.List;
import java.util.Objects;
import org.secondsource.claim.Comparison;
import org.secondsource.framing.FramingNote;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.reading.Reading;
import org.secondsource.story.Story;
import org.secondsource.text.Problem;

/**
 * A story compared: the main product.
 *
 * @param story which articles
 * @param readings one per article, in the story's order
 * @param comparison claims, links, differences, silences, replies, timeline, figures
 * @param copies passages that two reports share
 * @param framing how each outlet frames the story in its own voice
 * @param summary what a reader should know first, each sentence made from the data above
 * @param problems what went wrong on the way
 */
public record Dossier(
        Story story,
        List<Reading> readings,
        Comparison comparison,
        List<CopiedPassage> copies,
        List<FramingNote> framing,
        String summary,
        List<Problem> problems) {
    public Dossier {
        Objects.requireNonNull(story);
        readings = List.copyOf(readings);
        Objects.requireNonNull(comparison);
        copies = List.copyOf(copies);
        framing = List.copyOf(framing);
        Objects.requireNonNull(summary);
        problems = List.copyOf(problems);
    }
}
