package org.secondsource.app.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.text.Article;

/** The example stories of this repository. */
public final class Examples {
    private static final Path FOLDER =
            Path.of(System.getProperty("secondsource.root", "..")).resolve("examples");

    private Examples() {}

    public static List<Article> harbourFire() {
        return story("harbour-fire");
    }

    public static List<Article> secretTalks() {
        return story("secret-talks");
    }

    private static List<Article> story(String name) {
        FileArgument files = new FileArgument(FOLDER.resolve(name).toString(), Map.of());
        return new ArticleFiles(InputStream.nullInputStream())
                .readAll(List.of(files))
                .articles();
    }
}
