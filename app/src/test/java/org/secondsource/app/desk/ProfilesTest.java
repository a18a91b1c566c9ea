package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.archive.CitedSource;
import org.secondsource.archive.OutletTally;
import org.secondsource.archive.Page;
import org.secondsource.archive.Saying;

class ProfilesTest {
    private final Bench bench;

    ProfilesTest(@TempDir Path folder) {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsHowAnOutletWorksWithSources() {
        bench.handIn(
                Bench.article("a", "Daily Lantern", """
                        The crane fell.
                        Ingrid Vasko, the harbour master, said the crane had failed twice.
                        Two officials said the owner had been warned.
                        The owner knew of it, Reuters reported.
                        The owner did not respond to a request for comment."""),
                Bench.article("b", "the daily lantern", "Ingrid Vasko, the harbour master, said the pier was closed."));
        OutletProfile profile =
                bench.newsroom().profiles().outlet("The Daily Lantern").orElseThrow();
        assertThat(profile.articles()).isEqualTo(2);
        assertThat(profile.unnamed().count()).isEqualTo(1);
        assertThat(profile.named().count()).isGreaterThanOrEqualTo(2);
        assertThat(profile.firstHand().count()).isLessThan(profile.firstHand().of());
        assertThat(profile.leansOn()).extracting(OutletTally.Leaning::on).containsExactly("Reuters");
        assertThat(profile.replies()).containsEntry("no_answer", 1L);
        assertThat(bench.newsroom().profiles().outlets(5)).hasSize(1);
        assertThat(bench.newsroom().profiles().outlet("The Marlow Post")).isEmpty();
    }

    @Test
    void tellsAllThatSomebodyIsSaidToHaveSaid() {
        bench.handIn(
                Bench.article(
                        "a", "Daily Lantern", "Ingrid Vasko said the crane had failed. Ingrid Vasko said it was old."),
                Bench.article(
                        "b", "The Marlow Post", "Ingrid Vasko denied that anybody had been warned of the storm."));
        Page<Saying> first = bench.newsroom().profiles().source("ingrid  VASKO", Optional.empty(), 2);
        assertThat(first.items()).hasSize(2);
        Page<Saying> rest = bench.newsroom().profiles().source("Ingrid Vasko", first.next(), 2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isEmpty();
        assertThat(rest.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(bench.newsroom().profiles().sayings("Ingrid Vasko")).isEqualTo(3);
    }

    @Test
    void tellsWhoIsCitedMostAndNobodyWithoutAName() {
        bench.handIn(
                Bench.article(
                        "a",
                        "Daily Lantern",
                        "Ingrid Vasko said the crane had failed. Ingrid Vasko said it was old."
                                + " Two officials said she had been warned. Three guards said the gate was open."),
                Bench.article(
                        "b",
                        "The Marlow Post",
                        "Ingrid VASKO denied it. The Ministry of Transport said the crane was new."));

        CitedSources.Count count = bench.newsroom().profiles().mostCited();

        assertThat(count.most())
                .extracting(CitedSource::person, CitedSource::statements, CitedSource::outlets)
                .containsExactly(tuple(true, 3L, 2L), tuple(false, 1L, 1L));
        assertThat(count.most().get(0).last()).contains(LocalDate.of(2026, 3, 12));
        assertThat(count.most().get(1).name()).containsIgnoringCase("ministry of transport");
        assertThat(count.unnamed()).isEqualTo(2);
    }

    @Test
    void keepsACountThatTakesLong() {
        assertThat(counted(Duration.ofMillis(5)).isKept()).isFalse();
        assertThat(counted(Duration.ofMillis(200)).isKept()).isTrue();
    }

    private static CitedSources.Count counted(Duration took) {
        return new CitedSources.Count(List.of(), 0, Instant.EPOCH, took);
    }

    @Test
    void findsNobodyByADescription() {
        bench.handIn(Bench.article("a", "Daily Lantern", "Two officials said the owner had been warned."));
        assertThat(bench.newsroom()
                        .profiles()
                        .source("two officials", Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(bench.newsroom().profiles().source("", Optional.empty(), 10).items())
                .isEmpty();
    }

    /** Against the table in Brown, Cai and DasGupta (2001), and R's {@code prop.test(correct = FALSE)}. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.2775",
        "5, 10, 0.2366, 0.7634",
        "81, 263, 0.2553, 0.3662",
        "10, 10, 0.7225, 1",
        "0, 0, 0, 1"
    })
    void saysWithinWhichBoundsAShareLies(long count, long of, double low, double high) {
        Share share = new Share(count, of);
        assertThat(share.low()).isCloseTo(low, within(0.0005));
        assertThat(share.high()).isCloseTo(high, within(0.0005));
    }
}
