package org.secondsource.app.export.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.app.export.evidence.Capture.Visit;
import org.secondsource.app.watch.WebAddress;
import org.secondsource.archive.CaptureNote;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.ingest.content.Body;
import org.secondsource.story.Story;

/** The bytes that an archive kept of what a story's reports were read from. Pure functions. */
public final class StoryCaptures {
    private StoryCaptures() {}

    /** In the order of the reports, each once; what was not kept, or is no longer what was kept, is left out. */
    public static List<Capture> of(Story story, DataFolder data) {
        Set<String> hashes = new LinkedHashSet<>();
        List<Capture> captures = new ArrayList<>();
        for (String article : story.articles()) {
            for (CaptureNote note : data.captures().of(article)) {
                if (hashes.add(note.hash())) {
                    data.captureFolder()
                            .bytes(note.hash())
                            .ifPresent(bytes -> captures.add(
                                    new Capture(article + "-" + note.hash(), new Body(bytes), visit(note))));
                }
            }
        }
        return captures;
    }

    private static Optional<Visit> visit(CaptureNote note) {
        return WebAddress.parse(note.source()).map(address -> new Visit(address, note.at()));
    }
}
