package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

class SearchDeskTest {
    private static final Article MILL = Bench.article("mill", "Daily Lantern", """
            Mill burns at Quarle
            The old mill at Quarle burned on Tuesday, the fire service said.
            """);
    private static final Article WEIR = Bench.article("weir", "The Marlow Post", """
            Weir breaks near Ossing
            The weir near Ossing broke, two engineers said.
            """);

    @TempDir
    private Path folder = Path.of(".");

    private static List<String> found(Bench bench, String query) {
        return bench.newsroom().search().find(SearchQuery.parse(query), 10).stream()
                .map(Hit::article)
                .distinct()
                .toList();
    }

    private void fill(Path place, Article... articles) {
        try (Bench bench = new Bench(place)) {
            bench.handIn(articles);
            bench.newsroom().search().catchUp();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Looks as {@code search} does: takes in what is new, then searches. */
    private List<ProblemCode> lookedAt(Path place) {
        try (Bench bench = new Bench(place)) {
            bench.newsroom().search().catchUp();
            assertThat(found(bench, "mill")).containsExactly("mill");
            assertThat(found(bench, "weir")).isEmpty();
            assertThat(bench.newsroom().search().behind()).isZero();
            return bench.problems().stream().map(Problem::code).toList();
        }
    }

    private void assertMadeAnewBesideTheMill(Article... indexed) throws IOException {
        Path own = folder.resolve("own");
        fill(folder.resolve("other"), indexed);
        try (Bench bench = new Bench(own)) {
            bench.handIn(MILL);
        }
        copy(folder.resolve("other/index"), own.resolve("index"));

        assertThat(lookedAt(own)).containsExactly(ProblemCode.REINDEXED);
        assertThat(lookedAt(own)).isEmpty();
    }

    @Test
    void makesAnIndexAnewThatIsOfAnotherArchive() throws IOException {
        assertMadeAnewBesideTheMill(WEIR);
    }

    @Test
    void makesAnIndexAnewThatKnowsMoreThanItsArchive() throws IOException {
        assertMadeAnewBesideTheMill(MILL, WEIR);
    }

    @Test
    void makesADamagedIndexAnew() throws IOException {
        fill(folder, MILL);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        Path largest = files.stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        assertThat(lookedAt(folder)).containsExactly(ProblemCode.REINDEXED);
        assertThat(lookedAt(folder)).isEmpty();
    }

    @Test
    void tellsHowMuchCannotBeFoundYet() {
        try (Bench bench = new Bench(folder)) {
            bench.handIn(MILL, WEIR);
            assertThat(bench.newsroom().search().behind()).isEqualTo(2);
            bench.newsroom().search().catchUp();
            assertThat(bench.newsroom().search().behind()).isZero();
            try (Bench second = new Bench(folder)) {
                assertThat(second.newsroom().search().behind()).isZero();
                assertThat(found(second, "weir")).containsExactly("weir");
            }
        }
    }
}
