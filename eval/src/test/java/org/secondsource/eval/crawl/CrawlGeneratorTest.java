package org.secondsource.eval.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.ingest.Ingested;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.source.ArticleSources;
import org.secondsource.text.Article;

class CrawlGeneratorTest {
    @TempDir
    Path folder;

    @Test
    void isReadBackAsArticlesWithoutTheirMenusAndLists() throws IOException {
        Path crawl = folder.resolve("generated.warc.gz");
        CrawlGenerator.write(crawl, new PageGenerator(7), 5);
        Ingested ingested = read(crawl);
        assertThat(ingested.problems()).isEmpty();
        assertThat(ingested.articles()).hasSize(5);
        for (Article article : ingested.articles()) {
            assertThat(article.masthead().title()).isPresent();
            assertThat(article.masthead().authors()).hasSize(1);
            assertThat(article.paragraphs()).hasSizeBetween(8, 24);
        }
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException {
        Path one = folder.resolve("one.warc.gz");
        Path other = folder.resolve("other.warc.gz");
        CrawlGenerator.write(one, new PageGenerator(3), 2);
        CrawlGenerator.write(other, new PageGenerator(3), 2);
        assertThat(read(one).articles().toString())
                .isEqualTo(read(other).articles().toString());
        assertThat(Files.size(one)).isGreaterThan(10_000);
    }

    private static Ingested read(Path crawl) {
        try (ArticleSources sources = new ArticleSources(
                InputStream.nullInputStream(),
                () -> {
                    throw new IllegalStateException("nothing is to be fetched");
                },
                2)) {
            return sources.readAll(List.of(FileArgument.parse(crawl.toString())));
        }
    }
}
