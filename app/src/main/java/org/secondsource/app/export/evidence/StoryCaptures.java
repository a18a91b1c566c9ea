package org.secondsource.app.export.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            for (String hash : data.captures().of(article)) {
                if (hashes.add(hash)) {
                    data.captureFolder()
                            .bytes(hash)
                            .ifPresent(bytes -> captures.add(new Capture(article + "-" + hash, new Body(bytes))));
                }
            }
        }
        return captures;
    }
}
