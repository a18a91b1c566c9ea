package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.story.Placement;
import org.secondsource.story.StoryId;

class ClusterTest {
    private static final String STREAM = """
            {"id": "a", "text": "Ferry Solveig runs aground off Port Sale with 120 aboard", "published": "2025-03-03"}
            not an article
            {"id": "b", "text": "Council votes on the library budget in Maren", "published": "2025-03-03"}
            {"id": "c", "text": "Ferry Solveig aground off Port Sale: all 120 aboard safe", "published": "2025-03-03"}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(STREAM.getBytes(StandardCharsets.UTF_8));
        return Program.run(new Console(in, new PrintWriter(out), new PrintWriter(err), Map.of(), false), arguments);
    }

    @Test
    void writesTheStoryOfEachArticleInTheOrderRead() {
        int exitCode = run("cluster", "-");

        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\": \"a\", \"story\": \"s1\"}",
                        "{\"id\": \"b\", \"story\": \"s2\"}",
                        "{\"id\": \"c\", \"story\": \"s1\"}");
        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("S107");
    }

    @Test
    void tellsAtOnceWhereNothingIsHeldBack() {
        run("cluster", "-", "--hold", "0");

        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void writesWhatBecameOneAndWhatBecameTwo() {
        StoryId first = new StoryId(3);
        StoryId other = new StoryId(7);
        Placement merged =
                new Placement(first, false, 1, first, List.of(new Placement.Union(first, other)), Optional.empty());
        Placement split = new Placement(
                other, false, 1, first, List.of(), Optional.of(new Placement.Split(other, first, List.of("a", "b"))));

        assertThat(Cluster.lines(merged)).containsExactly(Map.of("story", "s3", "absorbed", "s7"));
        assertThat(Cluster.lines(split))
                .containsExactly(Map.of("story", "s7", "split_from", "s3", "ids", List.of("a", "b")));
    }
}
