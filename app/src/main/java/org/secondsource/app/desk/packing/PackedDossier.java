package org.secondsource.app.desk.packing;

import java.util.List;
import java.util.Optional;
import org.secondsource.claim.Comparison;
import org.secondsource.framing.FramingNote;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.story.Story;
import org.secondsource.text.Problem;

/**
 * A dossier.
 *
 * @param versions numbers of the versions compared, in the story's order
 * @param own for each of them its reading in this story, where it is not the one kept of that version
 */
record PackedDossier(
        Story story,
        List<Long> versions,
        List<Optional<PackedReading>> own,
        Comparison comparison,
        List<CopiedPassage> copies,
        List<FramingNote> framing,
        String summary,
        List<Problem> problems) {}
