package org.secondsource.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondsource.SecondSource;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Version;
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
            index.add(version(1, HARBOUR), secondSource.read(HARBOUR));
            index.add(version(2, FERRY), secondSource.read(FERRY));
        }
        index.commit();
    }

    private static Version version(long number, Article article) {
        return new Version(number, article, "hash of " + number, Instant.EPOCH);
    }

    private static void take(SearchIndex index, long number, Article article) {
        try (SecondSource secondSource = SecondSource.open()) {
            index.add(version(number, article), secondSource.read(article));
        }
    }

    private static List<Hit> find(SearchIndex index, String query) {
        return index.search(SearchQuery.parse(query), 0, 100);
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
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            take(index, 3, Article.of("harbour", "The gates are open again.", Masthead.EMPTY));
            index.commit();
            assertThat(find(index, "boats")).isEmpty();
            assertThat(find(index, "gates"))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.version()).isEqualTo(3));
        }
    }

    @Test
    void goesOnWhereItWasCommitted() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            take(index, 3, Article.of("late", "A late edition.", Masthead.EMPTY));
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

    private enum Harm {
        LOST,
        EMPTY,
        CUT,
        CHANGED;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            switch (this) {
                case LOST -> Files.delete(file);
                case EMPTY -> Files.write(file, new byte[0]);
                case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case CHANGED -> Files.write(file, bytes);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesWhateverIsDamagedAndCanBeginAnew(Harm harm) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
        }
        int files = files().size();
        for (int at = 0; at < files; at++) {
            harm.to(files().get(at));
            try (SearchIndex index = SearchIndex.open(folder)) {
                assertThat(index.upTo() == 0 || !index.isSound())
                        .as(harm + " of file " + at + " of " + files)
                        .isTrue();
                index.clear();
                assertThat(index.upTo()).isZero();
                fill(index);
                assertThat(find(index, "harbour")).isNotEmpty();
            }
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.isBegunAnew()).isFalse();
            assertThat(index.isSound()).isTrue();
        }
    }

    @Test
    void searchesWriteNothingAndFindWhatWasCommitted() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            take(index, 3, Article.of("late", "A late edition.", Masthead.EMPTY));
            List<Path> before = files();
            assertThat(find(index, "edition")).isEmpty();
            assertThat(files()).isEqualTo(before);

            index.commit();
            assertThat(find(index, "edition")).isNotEmpty();
        }
    }

    @Test
    void givesTheHitsInParts() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            SearchQuery all = SearchQuery.parse("");
            List<Hit> whole = index.search(all, 0, 100);
            assertThat(whole).hasSizeGreaterThan(3);
            assertThat(index.search(all, 2, 2)).isEqualTo(whole.subList(2, 4));
            assertThat(index.search(all, whole.size() - 1, 2)).isEqualTo(whole.subList(whole.size() - 1, whole.size()));
            assertThat(index.search(all, whole.size(), 2)).isEmpty();
            assertThat(SearchIndex.searchCommitted(folder, all, 2, 2)).isEqualTo(whole.subList(2, 4));
            assertThat(SearchIndex.committedUpTo(folder)).isEqualTo(2);
        }
    }

    @Test
    void takesIdsOfAnyLength() {
        String id = "long".repeat(20_000);
        try (SearchIndex index = SearchIndex.open(folder)) {
            take(index, 1, Article.of(id, "The gates are open.", Masthead.EMPTY));
            take(index, 2, Article.of(id, "The gates are open again.", Masthead.EMPTY));
            index.commit();
            assertThat(find(index, "id:" + id + " in:article")).hasSize(1);
        }
    }

    @Test
    void goesOnAfterAVersionThatCouldNotBeRead() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            fill(index);
            index.passOver(version(7, FERRY));
            index.commit();
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.upTo()).isEqualTo(7);
            assertThat(index.hash()).isEqualTo("hash of 7");
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
