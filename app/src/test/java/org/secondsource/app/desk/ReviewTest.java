package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.reading.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewTest {
    private static final String TEXT = """
            The crane on the east pier fell on Tuesday.
            Ingrid Vasko, the harbour master, said the crane had failed twice in March.
            Tomas Reyl stood beside her.
            Two officials said the owner had been warned.""";

    private final Bench bench;

    ReviewTest(@TempDir Path folder) {
        bench = new Bench(folder);
        bench.handIn(Bench.article("a", "Daily Lantern", TEXT));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Review review() {
        return bench.newsroom().review();
    }

    private Reading reading() {
        return bench.newsroom().articles().reading("a").orElseThrow();
    }

    private Attribution saying(String words) {
        return reading().attributions().stream()
                .filter(each -> each.spans().content().stream()
                        .anyMatch(span -> span.of(reading().layout().text()).contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private Reading readAgain() {
        bench.newsroom().readAgain();
        bench.newsroom().catchUp();
        bench.openAgain();
        return reading();
    }

    @Test
    void givesWordsToAnotherWhomTheArticleNames() {
        assertThat(review().reassign("a", saying("failed twice").id(), "tomas reyl", "ada"))
                .isEqualTo(Review.Outcome.DONE);
        readAgain();
        assertThat(saying("failed twice").speaker()).contains("Tomas Reyl");
        assertThat(saying("failed twice").chain().first().name()).isEqualTo("Tomas Reyl");
        assertThat(bench.newsroom()
                        .profiles()
                        .source("Tomas Reyl", Optional.empty(), 10)
                        .items())
                .hasSize(1);
        assertThat(bench.newsroom()
                        .profiles()
                        .source("Ingrid Vasko", Optional.empty(), 10)
                        .items())
                .isEmpty();
        bench.newsroom().catchUp();
        Reading inStory = bench.newsroom()
                .stories()
                .dossier("s1")
                .orElseThrow()
                .readings()
                .get(0);
        assertThat(inStory.attributions()).isEqualTo(reading().attributions());
    }

    @Test
    void makesNobodyThePersonBehindADescription() {
        Attribution unnamed = saying("been warned");
        assertThat(unnamed.kind()).isEqualTo(SourceKind.UNNAMED);
        assertThat(review().reassign("a", unnamed.id(), "Harald Brandt", "ada"))
                .isEqualTo(Review.Outcome.NOT_NAMED_THERE);
        assertThat(reading().attributions()).contains(unnamed);
        assertThat(review().of("a")).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotThere() {
        String id = saying("failed twice").id();
        assertThat(review().mark("a", id, false, "ada")).isEqualTo(Review.Outcome.DONE);
        assertThat(readAgain().attribution(id)).isEmpty();
        assertThat(reading().attributions()).isNotEmpty();
    }

    @Test
    void believesWhoeverSpokeLast() {
        Attribution attribution = saying("failed twice");
        review().mark("a", attribution.id(), false, "ada");
        assertThat(review().mark("a", attribution.id(), true, "ben")).isEqualTo(Review.Outcome.NOT_FOUND);
        review().mark("a", saying("been warned").id(), true, "ben");
        assertThat(saying("been warned").spans().confidence()).isEqualTo(1);
    }

    @Test
    void takesBackWhatWasSaid() throws IOException {
        Attribution before = saying("failed twice");
        review().mark("a", before.id(), false, "ada");
        String target = review().of("a").get(0).target();
        assertThat(review().withdraw("a", "speaker 0-4", "ada")).isEqualTo(Review.Outcome.NOT_FOUND);
        assertThat(review().withdraw("nobody", target, "ada")).isEqualTo(Review.Outcome.NOT_FOUND);

        assertThat(review().withdraw("a", target, "ada")).isEqualTo(Review.Outcome.DONE);
        assertThat(saying("failed twice")).isEqualTo(before);
        readAgain();
        assertThat(saying("failed twice")).isEqualTo(before);
        assertThat(review().withdraw("a", target, "ada")).isEqualTo(Review.Outcome.NOT_FOUND);
        StringWriter out = new StringWriter();
        review().export(out);
        assertThat(out.toString()).isEmpty();

        review().reassign("a", before.id(), "Tomas Reyl", "ada");
        assertThat(review().remarks("a"))
                .extracting(remark -> remark.correction().verdict(), Review.Remark::counts)
                .containsExactly(tuple("wrong", false), tuple("withdrawn", false), tuple("instead", true));
        assertThat(review().remarks("a"))
                .allSatisfy(remark -> assertThat(remark.words()).contains("the crane had failed twice"));
    }

    @Test
    void holdsForTheSameWordsInALaterVersion() {
        review().reassign("a", saying("failed twice").id(), "Tomas Reyl", "ada");
        bench.handIn(Bench.article("a", "Daily Lantern", "It rained all day.\n" + TEXT));
        assertThat(bench.newsroom().articles().article("a").orElseThrow().editions())
                .hasSize(2);
        assertThat(saying("failed twice").speaker()).contains("Tomas Reyl");
    }

    @Test
    void joinsStories() {
        bench.handIn(Bench.article("z", "The Marlow Post", "Rain fell on the hills, and the river rose by a metre."));
        assertThat(bench.cards()).hasSize(2);
        assertThat(review().merge("s1", "s2", "ada")).isEqualTo(Review.Outcome.DONE);
        bench.newsroom().catchUp();
        assertThat(bench.cards()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo("s1");
            assertThat(card.counts().reports()).isEqualTo(2);
        });
        assertThat(bench.newsroom().stories().card("s2").orElseThrow().partOf()).contains("s1");
        assertThat(bench.newsroom().stories().dossier("s1").orElseThrow().readings())
                .hasSize(2);
        assertThat(bench.newsroom().events().since(0, EventFilter.ofStory("s2"), 99))
                .isNotEmpty()
                .isEqualTo(bench.newsroom().events().since(0, EventFilter.ofStory("s1"), 99));
        readAgain();
        assertThat(bench.newsroom().stories().storyOf("z").orElseThrow().id()).isEqualTo("s1");
        assertThat(review().merge("s1", "s2", "ada")).isEqualTo(Review.Outcome.NOT_FOUND);
    }

    @Test
    void takesReportsOutOfAStory() {
        bench.handIn(Bench.article("b", "The Marlow Post", TEXT + "\nNobody was on the pier."));
        assertThat(bench.cards()).hasSize(1);
        assertThat(review().split("s1", List.of("a", "b"), "ada")).isEmpty();
        assertThat(review().split("s1", List.of("nobody"), "ada")).isEmpty();
        assertThat(review().split("s1", List.of("b"), "ada")).contains("s2");
        bench.newsroom().catchUp();
        assertThat(bench.cards())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.counts().reports()).isEqualTo(1));
        assertThat(bench.events())
                .filteredOn(event -> event.news().kind() == EventKind.STORY_SPLIT)
                .extracting(event -> event.news().story(), event -> event.news().other())
                .containsExactly(tuple("s1", Optional.of("s2")), tuple("s2", Optional.of("s1")));
        readAgain();
        assertThat(bench.newsroom().stories().storyOf("b").orElseThrow().id()).isEqualTo("s2");
        assertThat(bench.newsroom().data().auditLog().newest(1).get(0).actor()).isEqualTo("ada");
    }

    @Test
    void givesCorrectedArticlesOutToLearnFrom() throws IOException {
        review().reassign("a", saying("failed twice").id(), "Tomas Reyl", "ada");
        review().mark("a", saying("been warned").id(), false, "ben");
        StringWriter out = new StringWriter();
        review().export(out);
        JsonNode line = new JsonMapper().readTree(out.toString());
        assertThat(line.path("text").asString()).isEqualTo(TEXT);
        assertThat(line.path("attributions").toString()).contains("\"speaker\":\"Tomas Reyl\"");
        assertThat(line.path("attributions")).hasSize(reading().attributions().size());
        assertThat(line.path("corrected")).hasSize(2);
        assertThat(line.path("corrected").path(0).path("verdict").asString()).isEqualTo("instead");
        assertThat(line.path("corrected").path(1).path("field").asString()).isEqualTo("attribution");
    }

    @Test
    void letsCorrectionsBeFound() {
        bench.newsroom().search().catchUp();
        review().reassign("a", saying("failed twice").id(), "Tomas Reyl", "ada");
        assertThat(bench.newsroom().search().find(SearchQuery.parse("speaker:reyl"), 10))
                .hasSize(1);
        assertThat(bench.newsroom().search().find(SearchQuery.parse("speaker:vasko"), 10))
                .isEmpty();
    }
}
