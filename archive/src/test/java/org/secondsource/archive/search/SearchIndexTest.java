package org.secondsource.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.secondsource.SecondSource;
import org.secondsource.archive.ArchiveException;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

class SearchIndexTest {
    private static final Article HARBOUR = article("harbour", "Daily Lantern", LocalDate.of(2026, 3, 12), """
            \uD83D\uDEA2 The harbour's gates were closed on Tuesday, two officials with knowledge of the matter said.
            "We saw forty boats leave," Mayor Ada Quill said. The port authority denied that anyone was hurt.
            """);
    private static final Article FERRY = article("ferry", "The Marlow Post", LocalDate.of(2026, 3, 20), """
            The ferry ran aground near Marlow, the Daily Lantern reported, citing two officials.
            """);

    @TempDir
    private Path folder = Path.of(".");

    private static Article article(String id, String outlet, LocalDate date, String text) {
        return Article.of(
                id,
                text,
                Masthead.EMPTY.toBuilder()
                        .outlet(Given.stated(Outlet.of(outlet)))
                        .published(Given.stated(Stamp.of(date)))
                        .build());
    }

    private static void fill(SearchIndex index) {
        try (SecondSource secondSource = SecondSource.open()) {
            index.add(1, secondSource.read(HARBOUR));
            index.add(2, secondSource.read(FERRY));
        }
        index.commit();
    }

    private static List<Hit> find(SearchIndex index, String query) {
        return index.search(SearchQuery.parse(query), 100);
    }

    private static String shown(Hit hit) {
        return hit.attribution().map(said -> hit.article() + "/" + said.kind()).orElse(hit.article());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "searches.csv", delimiter = '|', quoteCharacter = '`')
    void finds(String query, String expected) {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            Stream<String> found = find(index, query).stream().map(SearchIndexTest::shown);
            assertThat(found.sorted().distinct())
                    .as(query)
                    .containsExactly(expected == null ? new String[0] : expected.split(" "));
        }
    }

    @Test
    void showsWhereTheWordsStand() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            Hit article = find(index, "in:article \"harbour gates\"").get(0);
            assertThat(article.spans())
                    .extracting(span -> span.of(HARBOUR.text()))
                    .containsExactly("harbour's gates");
            Hit said = find(index, "speaker:quill boats").get(0);
            assertThat(said.spans()).extracting(span -> span.of(HARBOUR.text())).containsExactly("boats");
            assertThat(said.attribution().orElseThrow().contents())
                    .extracting(span -> span.of(HARBOUR.text()))
                    .containsExactly("\"We saw forty boats leave,\"");
        }
    }

    @Test
    void forgetsWhatAnEarlierVersionSaid() {
        try (SearchIndex index = SearchIndex.open(folder);
                SecondSource secondSource = SecondSource.open()) {
            fill(index);
            index.add(3, secondSource.read(Article.of("harbour", "The gates are open again.", Masthead.EMPTY)));
            assertThat(find(index, "boats")).isEmpty();
            assertThat(find(index, "gates"))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.version()).isEqualTo(3));
        }
    }

    @Test
    void goesOnWhereItWasCommitted() {
        try (SearchIndex index = SearchIndex.open(folder);
                SecondSource secondSource = SecondSource.open()) {
            fill(index);
            index.add(3, secondSource.read(Article.of("late", "A late edition.", Masthead.EMPTY)));
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.upTo()).isEqualTo(2);
            assertThat(find(index, "late")).isEmpty();
            assertThat(find(index, "harbour")).isNotEmpty();
        }
        try (SearchIndex index = SearchIndex.anew(folder)) {
            assertThat(index.upTo()).isZero();
            assertThat(find(index, "harbour")).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereTheIndexIsDamaged() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path segments : files.filter(
                            file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(segments, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18});
            }
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.upTo()).isZero();
        }
    }

    @Test
    void takesIdsOfAnyLength() {
        String id = "long".repeat(20_000);
        try (SearchIndex index = SearchIndex.open(folder);
                SecondSource secondSource = SecondSource.open()) {
            index.add(1, secondSource.read(Article.of(id, "The gates are open.", Masthead.EMPTY)));
            index.add(2, secondSource.read(Article.of(id, "The gates are open again.", Masthead.EMPTY)));
            assertThat(find(index, "id:" + id + " in:article")).hasSize(1);
        }
    }

    @Test
    void goesOnAfterAVersionThatCouldNotBeRead() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            index.passOver(7);
            index.commit();
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.upTo()).isEqualTo(7);
            assertThat(find(index, "harbour")).isNotEmpty();
        }
    }

    @Test
    void letsOneProgramWriteAtATime() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.upTo()).isZero();
            assertThatThrownBy(() -> SearchIndex.open(folder).close()).isInstanceOf(ArchiveException.class);
        }
    }

    @Test
    void takesAnyTextForAQueryAndStaysInsideTheArticle() {
        Random random = new Random(7);
        String signs = "harbour gates \":-()[]{}*?~^\\/+&|!  speaker:kind:from:to:-\uD83D\uDEA2";
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            for (int round = 0; round < 300; round++) {
                StringBuilder query = new StringBuilder();
                for (int length = random.nextInt(20); length > 0; length--) {
                    query.append(signs.charAt(random.nextInt(signs.length())));
                }
                for (Hit hit : find(index, query.toString())) {
                    String text = hit.article().equals("ferry") ? FERRY.text() : HARBOUR.text();
                    assertThat(hit.spans()).allMatch(span -> new Span(0, text.length()).contains(span));
                }
            }
        }
    }
}
