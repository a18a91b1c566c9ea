package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.reading.Reading;

/** Differences between two reports that we made up. */
class DifferenceFinderTest {

    static List<List<String>> cases() {
        return Reports.rows("difference-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsHowTwoReportsDiffer(List<String> row) {
        DifferenceKind kind =
                DifferenceKind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        List<String> outcomes = compared(row.get(2), row.get(3)).differences().stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> kind != DifferenceKind.FIGURE || each.outcome() != Outcome.ONE_SIDE)
                .map(each -> each.outcome().name().toLowerCase(Locale.ROOT).replace("one_side", "one-side"))
                .distinct()
                .toList();

        assertThat(outcomes).isEqualTo(row.get(1).equals("-") ? List.of() : List.of(row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsOfNoDifferenceInOneReport(List<String> row) {
        Reading reading = Reports.report("a", "Hartholm Courier", "2031-05-06", row.get(2) + "\n\n" + row.get(3));

        assertThat(new Comparer().compare(List.of(reading)).differences()).isEmpty();
    }

    static List<List<String>> denied() {
        return Reports.rows("denied-claim-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("denied")
    void joinsADenialToTheClaimItDenies(List<String> row) {
        assertThat(compared(row.get(0), row.get(1)).claims())
                .filteredOn(claim -> !claim.denials().isEmpty())
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).contains(row.get(2)));
    }

    @Test
    void showsAFigureOfOneReportWhereItCountsVictimsAndNotBesideTheStory() {
        Comparison comparison = compared(
                "A fire in Lendal killed 12 people, including nine people on one boat. Lendal has 14 tugs in its harbour.",
                "A fire broke out in Lendal. The tugs of the harbour of Lendal were not damaged.");

        assertThat(comparison.differences())
                .filteredOn(each -> each.kind() == DifferenceKind.FIGURE)
                .extracting(each -> each.sides().get(0).says())
                .containsExactly("12 people", "nine people");
    }

    @Test
    void tellsWhichFiguresAgreeBesideThoseThatConflict() {
        Comparison comparison = new Comparer()
                .compare(List.of(
                        Reports.report(
                                "a", "Hartholm Courier", "2031-05-06", OFFER + "between 4.2 and 4.6 million crowns."),
                        Reports.report("b", "Evening Herald", "2031-05-06", OFFER + "4.6 million crowns."),
                        Reports.report("c", "Channel Nine", "2031-05-06", OFFER + "5.4 million crowns.")));

        assertThat(comparison.differences())
                .filteredOn(each -> each.kind() == DifferenceKind.FIGURE)
                .extracting(Difference::outcome, each -> each.sides().size())
                .containsExactlyInAnyOrder(tuple(Outcome.CONFLICT, 3), tuple(Outcome.COMPATIBLE, 2));
    }

    private static final String OFFER = "The harbour of Lendal was sold to the shipping line Norwake for ";

    @Test
    void missesTheAttributionOfAReleaseThatWasPublicBefore() {
        String told = "The tablet Lendolin reduced back pain by 38 percent in 1,204 patients";
        Comparison comparison = new Comparer()
                .compare(List.of(
                        Reports.report("a", "Norwake", "2031-05-05", "Press release\n\n" + told + "."),
                        Reports.report("b", "Hartholm Courier", "2031-05-06", told + "."),
                        Reports.report("c", "Evening Herald", "2031-05-07", told + ", Norwake said.")));

        assertThat(comparison.differences())
                .filteredOn(each -> each.kind() == DifferenceKind.ATTRIBUTION_DROPPED)
                .singleElement()
                .satisfies(each ->
                        assertThat(each.sides()).extracting(Side::article).contains("b", "c"));
    }

    @Test
    void callsNothingDeniedThatNobodySays() {
        assertThat(compared(
                                "The council of Velm met on Monday.",
                                "\"The mayor never sold the quarry,\" Dana Brill told the Evening Herald.")
                        .denials())
                .isEmpty();
    }

    @Test
    void keepsADenialWhoseClaimNobodyTells() {
        Comparison comparison = compared(
                "Ivo Lund denied that he had sold the quarry to his brother.", "The quarry at Velm opened in May.");

        assertThat(comparison.denials()).singleElement().satisfies(denial -> {
            assertThat(denial.claim()).isEmpty();
            assertThat(denial.denied()).isPresent();
        });
    }

    @Test
    void deniesTheClaimTheReportLeadsWithAndNotTheLastOne() {
        Comparison comparison = compared(
                "The dam at Velm was unsafe, two engineers told the Hartholm Courier.",
                "The dam at Velm was unsafe, the Hartholm Courier reported. The newspaper said the gates were painted in"
                        + " spring. Lendal Power called the report false.");

        assertThat(comparison.claims())
                .filteredOn(claim -> !claim.denials().isEmpty())
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).contains("unsafe"));
    }

    private static Comparison compared(String first, String second) {
        return new Comparer()
                .compare(List.of(
                        Reports.report("a", "Hartholm Courier", "2031-05-06", first),
                        Reports.report("b", "Evening Herald", "2031-05-07", second)));
    }
}
