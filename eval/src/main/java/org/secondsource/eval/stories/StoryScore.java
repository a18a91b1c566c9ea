package org.secondsource.eval.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.secondsource.SecondSource;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.text.Article;

/** Compares the reports of a story and scores the dossier against the story's gold. Stateless but for its reader. */
final class StoryScore {
    private final SecondSource secondSource;

    StoryScore(SecondSource secondSource) {
        this.secondSource = secondSource;
    }

    Ledger of(Path folder) {
        ReadStory story = read(folder);
        Ledger ledger = new Ledger();
        new ChainScorer().score(story, ledger);
        new LinkScorer().score(story, ledger);
        new OriginScorer().score(story, ledger);
        new CopyScorer().score(story, ledger);
        new DifferenceScorer().score(story, ledger);
        new SilenceScorer().score(story, ledger);
        new DenialScorer().score(story, ledger);
        return ledger;
    }

    ReadStory read(Path folder) {
        return new ReadStory(GoldStoryReader.read(folder), secondSource.compare(articles(folder)));
    }

    /** Every folder that holds a gold, by name. */
    static List<Path> folders(Path root) {
        try (Stream<Path> below = Files.list(root)) {
            return below.filter(each -> Files.exists(each.resolve("golden.tsv")))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + root, broken);
        }
    }

    private static List<Article> articles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<FileArgument> reports = files.map(Path::toString)
                    .filter(each -> each.endsWith(".txt"))
                    .sorted()
                    .map(FileArgument::parse)
                    .toList();
            return new ArticleFiles(InputStream.nullInputStream())
                    .readAll(reports)
                    .articles();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + folder, broken);
        }
    }
}
