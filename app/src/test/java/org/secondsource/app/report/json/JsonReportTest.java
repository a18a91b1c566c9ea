package org.secondsource.app.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.Golden;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.app.report.Version;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static String json(Dossier dossier) {
        StringWriter writer = new StringWriter();
        new JsonReport().write(dossier, true, writer);
        return writer.toString();
    }

    @Test
    void looksAsReadLast() throws IOException {
        Golden.assertMatches("harbour.json", json(HarbourStory.dossier()).replace(Version.current(), "VERSION") + "\n");
    }

    @Test
    void givesTheSameBytesForTheSameDossier() {
        assertThat(json(HarbourStory.dossier())).isEqualTo(json(HarbourStory.dossier()));
    }

    /** The slices a reader of the JSON takes, who counts code points, must be the words we meant. */
    @Test
    void countsCodePointsWhateverTheText() {
        Random random = new Random(20261122);
        for (int round = 0; round < 100; round++) {
            Article article = Article.of("a", text(random), Masthead.EMPTY);
            try (SecondSource secondSource = SecondSource.open(layout -> List.of(new AttributionSpans(
                    List.of(),
                    List.of(),
                    List.of(layout.sentences().get(0).span()),
                    OptionalInt.empty(),
                    1,
                    "test")))) {
                Reading reading = secondSource.read(article);
                StringWriter writer = new StringWriter();
                new JsonReport().writeLine(reading, List.of(), writer);
                JsonNode sentences = JSON.readTree(writer.toString()).path("sentences");
                for (int number = 0; number < sentences.size(); number++) {
                    Span span = reading.layout().sentences().get(number).span();
                    assertThat(slice(article.text(), sentences.path(number))).isEqualTo(span.of(article.text()));
                }
            }
        }
    }

    private static String slice(String text, JsonNode span) {
        int[] codePoints = text.codePoints().toArray();
        int start = span.path(0).asInt();
        return new String(codePoints, start, span.path(1).asInt() - start);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Start");
        for (int word = random.nextInt(30); word >= 0; word--) {
            text.append(' ')
                    .appendCodePoint(random.nextBoolean() ? 0x1F600 + random.nextInt(20) : 'a' + random.nextInt(26));
            text.append(random.nextInt(4) == 0 ? ". Next" : "");
        }
        return text.append('.').toString();
    }
}
