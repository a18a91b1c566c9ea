package org.secondsource.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Statement;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.language.WordList;
import org.secondsource.neural.LearnedEncoder;
import org.secondsource.neural.LearnedReader;
import org.secondsource.provenance.Origin;
import org.secondsource.reading.Reading;

/** The stories the README shows have the origins their authors gave them. */
class ExamplesTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("secondsource.root", "..")).resolve("examples");

    @ParameterizedTest
    @ValueSource(strings = {"harbour-fire", "secret-talks"})
    void haveTheOriginsTheirAuthorsGaveThem(String story) throws IOException {
        Path folder = EXAMPLES.resolve(story);
        FileArgument files = new FileArgument(folder.toString(), Map.of());
        try (SecondSource secondSource = SecondSource.open(LearnedReader.open(), LearnedEncoder.open());
                InputStream expected = Files.newInputStream(folder.resolve("expected-origins.tsv"))) {
            Dossier dossier = secondSource.compare(new ArticleFiles(InputStream.nullInputStream())
                    .readAll(List.of(files))
                    .articles());
            for (String line : WordList.lines(expected)) {
                List<String> cells = Arrays.asList(line.split("\t"));
                Claim claim = claim(dossier, cells.get(0));
                assertThat(claim.origins().min() + "\t" + claim.origins().max() + "\t"
                                + String.join(
                                        "; ",
                                        claim.origins().list().stream()
                                                .map(Origin::name)
                                                .toList()))
                        .as(cells.get(0))
                        .isEqualTo(String.join("\t", cells.subList(1, 4)));
            }
        }
    }

    /** A statement may lie in several claims: the one that is shown in its words is meant, else the first. */
    private static Claim claim(Dossier dossier, String words) {
        List<Claim> claims = dossier.comparison().claims().stream()
                .filter(claim -> claim.statements().stream()
                        .anyMatch(statement -> words(dossier, statement).contains(words)))
                .toList();
        return claims.stream()
                .filter(claim -> claim.text().contains(words))
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .orElseThrow(() -> new AssertionError("no claim has the words: " + words));
    }

    private static String words(Dossier dossier, Statement statement) {
        Reading reading = dossier.readings().stream()
                .filter(each -> each.article().id().equals(statement.article()))
                .findFirst()
                .orElseThrow();
        return String.join(
                " ",
                statement.spans().stream()
                        .map(span -> span.of(reading.article().text()))
                        .toList());
    }
}
