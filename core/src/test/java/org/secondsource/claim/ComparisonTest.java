package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.provenance.Origins;
import org.secondsource.provenance.ProvenanceGraph;

class ComparisonTest {
    @Test
    void putsNoClaimFirstThatSaysAPartOfOneBeforeIt() {
        Comparison comparison = of(
                "A quay of Port Odd fell into the sea, and five cranes with it",
                "A quay of Port Odd fell into the sea",
                "The harbour master had warned of it",
                "Nobody was hurt");

        assertThat(comparison.central())
                .extracting(Claim::text)
                .containsExactly(
                        "A quay of Port Odd fell into the sea, and five cranes with it",
                        "The harbour master had warned of it",
                        "Nobody was hurt");
    }

    private static Comparison of(String... texts) {
        List<Claim> claims = Stream.of(texts).map(ComparisonTest::claim).toList();
        return new Comparison(claims, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Claim claim(String text) {
        return new Claim(
                "c",
                text,
                List.of(),
                new Origins(1, 2, List.of(), List.of()),
                new ProvenanceGraph(List.of(), List.of(), List.of()),
                2,
                2,
                ClaimStatus.AGREE,
                1,
                List.of());
    }
}
