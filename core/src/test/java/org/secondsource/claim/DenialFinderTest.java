package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DenialFinderTest {

    static List<List<String>> cases() {
        return Reports.rows("denial-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradesADenialByItsWords(List<String> row) {
        List<String> strengths = new DenialFinder()
                .find(Reports.view("Lena Okafor runs the Transport Ministry. " + row.get(0))).stream()
                        .map(found -> found.denial().strength().name())
                        .toList();

        assertThat(strengths).isEqualTo(row.get(1).equals("-") ? List.of() : List.of(row.get(1)));
    }

    @Test
    void takesTheSubjectAndNotWhoIsNamedBesideIt() {
        assertThat(new DenialFinder()
                        .find(Reports.view(
                                "Northline Bank, whose chairman Ivo Lund had left in May, denied the report.")))
                .singleElement()
                .satisfies(found -> assertThat(found.denial().by()).isEqualTo("Northline Bank"));
    }

    @Test
    void takesWhoCallsAStatementWhatItIsAndNotWhoMadeIt() {
        assertThat(new DenialFinder()
                        .find(Reports.view("Northline Bank's statement that the gate had been open came in May. "
                                + "Lena Okafor described Northline Bank's statement that the gate had been open as"
                                + " \"a fabrication\".")))
                .singleElement()
                .satisfies(found -> assertThat(found.denial().by()).isEqualTo("Lena Okafor"));
    }

    @Test
    void takesWhoDeniesWhatAnotherCallsSomebody() {
        assertThat(new DenialFinder()
                        .find(Reports.view(
                                "The Transport Ministry has called the Northline report a plot, a claim that "
                                        + "Northline Bank denies.")))
                .singleElement()
                .satisfies(found -> assertThat(found.denial().by()).isEqualTo("Northline Bank"));
    }

    @Test
    void tellsWhatIsDeniedFromWhatTellsOfTheDenying() {
        ArticleView view = Reports.view("Lena Okafor denied it in a letter to the council. "
                + "Okafor said that was hard to believe. Okafor said it was a lie that the gate had been open.");

        assertThat(new DenialFinder().find(view))
                .extracting(
                        found -> found.denial().denied().orElseThrow().span().of(view.text()))
                .containsExactly("it", "that", "that the gate had been open");
    }

    @Test
    void ordersStrengthsFromSilenceToFabrication() {
        assertThat(DenialStrength.values())
                .containsExactly(
                        DenialStrength.NO_COMMENT,
                        DenialStrength.DECLINED,
                        DenialStrength.DISPUTED,
                        DenialStrength.DENIED,
                        DenialStrength.MISLEADING,
                        DenialStrength.FALSE,
                        DenialStrength.FABRICATED);
    }
}
