package org.secondsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Span;

/**
 * Text that is no report: nothing is thrown, every span lies in the text, and the work stays in proportion. At these
 * sizes anything that grows with the square of the text would not end while somebody waits.
 */
class HostileTextTest {
    private static final int LONG = 30_000;

    private static final Masthead ENGLISH =
            Masthead.EMPTY.toBuilder().language("en").build();

    private static final String[] PIECES = {
        "said",
        "The minister",
        "he",
        "she told the Courier",
        "according to",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'s",
        "'",
        "(",
        ")",
        ".",
        ". ",
        ",",
        ";",
        ":",
        "—",
        "-",
        "\n",
        "\n\n",
        " ",
        "on Monday",
        "last week",
        "2025-11-28",
        "over 80",
        "$3.5 million",
        "-1",
        "half a",
        "0 of 0",
        "per cent",
        "9999999999999999999999",
        "Ms. Jane Roe",
        "Roe",
        "two officials",
        "declined to comment",
        "did not respond to a request for comment",
        "BRIDGETON (Reuters) -",
        "By Ann Poe",
        "denied",
        "that",
        "and",
        "\ud83d\ude00",
        "\ud83d",
        "e\u0301",
        "\u200b",
        "\u0000",
        "\u202e",
        "<script>",
        "www.example.com",
        "U.S.",
        "„Nein“, sagte er"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "7",
                "\"",
                "’",
                ".",
                "(",
                ", ",
                "ab.\n",
                "x\n\n",
                "said ",
                "He said that ",
                "Asked John ",
                "“He said ‘",
                "“Yes,” he said. ",
                "The mayor told reporters on Monday that the council was sorry. ",
                "The company did not respond to requests for comment ",
                "2020-01-01 ",
                "one hundred million ",
                "5% ",
                "By John Smith\n",
                "\ud83d\ude00",
                "A ",
                "A-"
            })
    void readsAndComparesMuchOfTheSame(String piece) {
        String text = piece.repeat(LONG / piece.length());

        check(text, "The bridge was closed, the mayor said. " + text.substring(0, LONG / 4));
    }

    @Test
    void readsAndComparesAsManyNamesAsFit() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; text.length() < LONG; number++) {
            text.append("Ab")
                    .append(letters(number))
                    .append(" Cd")
                    .append(letters(number * 7))
                    .append(" said so. ");
        }

        check(text.toString(), text.substring(LONG / 2));
    }

    @Test
    void readsAndComparesWhatComesByChance() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            check(chance(random), chance(random));
        }
    }

    @Test
    void comparesVeryLongSentencesOfWordsByChance() {
        Random random = new Random(3);

        check(words(random), words(random));
    }

    @Test
    void tellsWhereAReportIsTooLongToBeComparedToItsEnd() {
        String text = "The bridge over the river was closed. ".repeat(600);
        try (SecondSource secondSource = SecondSource.open()) {
            Dossier dossier = secondSource.compare(List.of(article("a", text), article("b", "It rained.")));

            assertThat(dossier.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
                assertThat(problem.where()).isEqualTo("a");
            });
        }
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('a' + number) : letters(number / 26) + (char) ('a' + number % 26);
    }

    private static String chance(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(120); left > 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) > 0 ? " " : "");
        }
        return text.toString();
    }

    /** Words of one small language without marks, so that all sentences are as long as they may be and share much. */
    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 2 * LONG) {
            text.append("w").append(letters(random.nextInt(20_000))).append(' ');
        }
        return text.toString();
    }

    private static Article article(String id, String text) {
        return Article.of(id, text, ENGLISH);
    }

    private static void check(String first, String second) {
        try (SecondSource secondSource = SecondSource.open()) {
            Dossier dossier = secondSource.compare(List.of(article("a", first), article("b", second)));
            dossier.readings().forEach(HostileTextTest::checkSpans);
        }
    }

    private static void checkSpans(Reading reading) {
        int length = reading.article().text().length();
        Stream<Span> ofAttributions = reading.attributions().stream()
                .map(each -> each.spans())
                .flatMap(each ->
                        Stream.of(each.source(), each.cue(), each.content()).flatMap(List::stream));
        Stream<Span> others = Stream.of(
                        reading.entities().stream().flatMap(each -> each.mentions().stream()),
                        reading.times().stream().map(each -> each.span()),
                        reading.quantities().stream().map(each -> each.span()))
                .flatMap(each -> each);
        assertThat(Stream.concat(ofAttributions, others).filter(span -> span.start() < 0 || span.end() > length))
                .isEmpty();
    }
}
