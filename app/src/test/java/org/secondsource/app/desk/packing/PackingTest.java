package org.secondsource.app.desk.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.desk.Examples;
import org.secondsource.archive.Blob;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

class PackingTest {
    private static final SecondSource SECOND_SOURCE = SecondSource.open();

    private final Packing packing = new Packing();

    @AfterAll
    static void close() {
        SECOND_SOURCE.close();
    }

    static Stream<Article> examples() {
        return Stream.concat(Examples.harbourFire().stream(), Examples.secretTalks().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesAReadingBackAsItWas(Article article) {
        assertComesBack(SECOND_SOURCE.read(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n \t",
                "One.",
                "He said \u201cno",
                "``It is , '' Mr. Quill said , `` as it was . ''",
                "\uD83D\uDEA2 \uD83D\uDEA2 sailed, \u2018two\u2019 officials said on 30 February 2026.",
                "\uD800 half a sign, and \u0000 none, said Ada Quill.",
                "Since 1066 and by the year 9999, over $3.5 billion (nearly 40%) was lost, she said three weeks after the vote.",
                "\u0130stanbul\u2019da \u01C5 \u1E9E: \uFB01ve said so.",
                "He said she said they said: \"I said 'no' and \"yes\".\" \u2014 said the Daily Lantern, citing two people."
            })
    void givesOddTextsBackAsTheyWere(String text) {
        assertComesBack(SECOND_SOURCE.read(Article.of("odd", text, Masthead.EMPTY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-12", "2026-03-12T00:30:00+01:00", "2026-03-12T23:30:00-05:00", "2026-03-12T12:00:00.5Z"
            })
    void givesTimesBackInTheZoneTheyWerePrintedIn(String printed) {
        Stamp stamp = Stamp.parse(printed).orElseThrow();
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .published(Given.stated(stamp))
                .modified(stamp)
                .posts(List.of(new LivePost(Optional.of(stamp), Optional.empty(), new Span(0, 10))))
                .build();
        assertComesBack(SECOND_SOURCE.read(Article.of("timed", "The mill burned today.", masthead)));
    }

    @Test
    void givesAnyTextBackAsItWas() {
        Random random = new Random(20260312);
        String signs = "abcXYZ ,.;:\"'\u201c\u201d\u2019-\u2014()0123456789\n\uD83D\uDEA2%$\u00e9 said denied two ";
        for (int round = 0; round < 200; round++) {
            String text = IntStream.range(0, random.nextInt(200))
                    .mapToObj(each -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                    .reduce("", String::concat);
            assertComesBack(SECOND_SOURCE.read(Article.of("r" + round, text, Masthead.EMPTY)));
        }
    }

    private void assertComesBack(Reading reading) {
        RawReading raw = new RawReading(
                reading,
                Optional.of(reading.attributions().stream()
                        .map(attribution -> attribution.spans())
                        .toList()));
        Blob packed = packing.packReading(raw);
        assertThat(packing.unpackReading(packed)).isEqualTo(raw);
        assertThat(packing.packReading(raw)).isEqualTo(packed);
        assertThat(packing.unpackReading(packing.packReading(new RawReading(reading, Optional.empty())))
                        .raw())
                .isEmpty();
    }

    @Test
    void givesADossierBackAsItWas() {
        for (List<Article> story : List.of(Examples.harbourFire(), Examples.secretTalks())) {
            Dossier dossier = SECOND_SOURCE.compare(story);
            List<Reading> kept = story.stream().map(SECOND_SOURCE::read).toList();
            List<Long> versions =
                    IntStream.range(0, kept.size()).mapToObj(Long::valueOf).toList();
            Blob packed = packing.packDossier(dossier, versions, kept);
            assertThat(packing.unpackDossier(packed, version -> kept.get((int) version)))
                    .isEqualTo(dossier);
        }
    }

    @Test
    void isMuchSmallerThanWhatItHolds() {
        Reading reading = SECOND_SOURCE.read(Examples.harbourFire().get(0));
        int text = reading.layout().text().length();
        assertThat(packing.packReading(new RawReading(reading, Optional.empty()))
                        .size())
                .isLessThan(4 * text);
    }

    @Test
    void namesItsFormAlwaysTheSame() {
        assertThat(new Packing().form()).isEqualTo(packing.form()).hasSize(12);
    }
}
