package org.secondsource.eval;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;
import tools.jackson.databind.JsonNode;

/** Articles with the stories they belong to, from the forms of {@code data/linking}. */
final class GoldStories {

    /** An article and the story it belongs to. */
    record Gold(Article article, String story) {}

    private GoldStories() {}

    /** @param headlines of every how manyth text only the first line is kept, as a title; 0 keeps all texts whole */
    static List<Gold> read(Path file, int headlines) {
        List<JsonNode> lines = SharedData.lines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> gold(lines.get(at), headlines > 0 && at % headlines == 0))
                .toList();
    }

    private static Gold gold(JsonNode line, boolean brief) {
        Article article = article(line);
        return new Gold(brief ? headline(article) : article, line.path("story").asString());
    }

    private static Article headline(Article article) {
        String first = article.text().lines().findFirst().orElse("");
        Masthead titled = article.masthead().toBuilder().title(first).build();
        return Article.of(article.id(), first, titled);
    }

    private static Article article(JsonNode line) {
        Masthead.Builder masthead = new Masthead.Builder();
        String title = line.path("title").asString("");
        if (!title.isEmpty()) {
            masthead.title(title);
        }
        if (line.has("time")) {
            Instant time = Instant.ofEpochSecond(line.path("time").asLong());
            masthead.published(Given.stated(Stamp.of(time.atOffset(ZoneOffset.UTC))));
        }
        String text = line.has("sentences")
                ? StreamSupport.stream(line.path("sentences").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining("\n"))
                : line.path("text").asString(title);
        return Article.of(line.path("id").asString(), text, masthead.build());
    }
}
