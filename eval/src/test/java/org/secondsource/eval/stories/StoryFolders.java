package org.secondsource.eval.stories;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The stories of our own writing among the test resources. */
final class StoryFolders {
    private StoryFolders() {}

    static List<Path> all() {
        URL readMe = Objects.requireNonNull(StoryFolders.class.getResource("/stories/README.md"));
        try {
            return StoryScore.folders(
                    Objects.requireNonNull(Path.of(readMe.toURI()).getParent()));
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
