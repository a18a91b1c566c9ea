package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondsource.provenance.Origin;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

/** Compares two reports of one made-up sinking. */
class ComparerTest {
    private static final List<Reading> FERRY = Reports.ferry();
    private static final Comparison COMPARISON = new Comparer().compare(FERRY);

    @Test
    void countsOneOriginWhereBothReportsRelyOnOneOutlet() {
        Claim warning = claimOf("courier", 0);

        assertThat(warning.reports()).isEqualTo(2);
        assertThat(warning.origins().list()).extracting(Origin::name).containsExactly("Financial Times");
        assertThat(warning.origins().max()).isEqualTo(1);
    }

    @Test
    void linksSentencesOfDifferentReportsOnly() {
        assertThat(COMPARISON.links()).isNotEmpty().allSatisfy(link -> {
            assertThat(link.a().article()).isEqualTo("courier");
            assertThat(link.b().article()).isEqualTo("herald");
            assertThat(link.score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void takesTheSameWordsOfTwoSpeakersForOneClaimInTheShortestStory() {
        List<Reading> story = List.of(
                Reports.report(
                        "a",
                        "Velmark Post",
                        "2026-03-01",
                        "About 40 cars burned at the depot, Tora Lind told the Post."),
                Reports.report(
                        "b",
                        "Ostrand Herald",
                        "2026-03-01",
                        "About 40 cars burned at the depot, Olin Marsh told the Herald."));

        assertThat(new Comparer().compare(story).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.origins().min()).isEqualTo(2));
    }

    @Test
    void findsTheFragmentInTheFullQuotation() {
        assertThat(COMPARISON.links())
                .filteredOn(link -> link.kind() == LinkKind.QUOTE)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.a()).isEqualTo(new SentenceRef("courier", 3));
                    assertThat(link.b()).isEqualTo(new SentenceRef("herald", 4));
                });
        assertThat(differences(DifferenceKind.QUOTE))
                .singleElement()
                .extracting(Difference::outcome)
                .isEqualTo(Outcome.COMPATIBLE);
    }

    @Test
    void describesTheSameUnnamedSourcesAsEachReportPrintsThem() {
        assertThat(differences(DifferenceKind.SOURCE_DESCRIPTION))
                .filteredOn(each -> each.outcome() == Outcome.COMPATIBLE)
                .singleElement()
                .satisfies(each -> assertThat(each.sides())
                        .extracting(Side::says)
                        .containsExactly(
                                "two people familiar with the inspection",
                                "two officials with direct knowledge of the inspection"));
    }

    @Test
    void joinsDenialsOfDifferentStrengthToTheClaimDenied() {
        Claim warning = claimOf("courier", 0);

        assertThat(warning.status()).isEqualTo(ClaimStatus.DENIED);
        assertThat(warning.denials())
                .extracting(Denial::strength)
                .contains(DenialStrength.MISLEADING, DenialStrength.FABRICATED);
        assertThat(differences(DifferenceKind.DENIAL_STRENGTH)).isNotEmpty();
    }

    @Test
    void findsThatFiguresAgreeWithinTheirBounds() {
        assertThat(differences(DifferenceKind.FIGURE))
                .filteredOn(each ->
                        each.sides().stream().noneMatch(side -> side.spans().isEmpty()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.outcome()).isEqualTo(Outcome.COMPATIBLE);
                    assertThat(each.sides())
                            .extracting(Side::says)
                            .containsExactly("14 passengers", "At least 11 passengers");
                });
    }

    @Test
    void showsAFigureOfOneReportAsOneSided() {
        assertThat(differences(DifferenceKind.FIGURE))
                .filteredOn(each -> each.outcome() == Outcome.ONE_SIDE)
                .anySatisfy(
                        each -> assertThat(each.sides()).extracting(Side::says).contains("212 people"));
    }

    @Test
    void tellsWhoWasAskedAndWhatCame() {
        assertThat(COMPARISON.replies())
                .extracting(Reply::outcome)
                .containsExactly(ReplyOutcome.REFUSED, ReplyOutcome.NOT_STATED);
    }

    @Test
    void callsNoReportSilentOnWhoseWordTheOthersHaveIt() {
        List<Reading> story = List.of(
                Reports.report(
                        "a",
                        "Evening Herald",
                        "2031-05-06",
                        "The dam at Velm was unsafe, the Hartholm Courier reported."),
                Reports.report(
                        "b",
                        "Velmark Post",
                        "2031-05-06",
                        "The dam at Velm was unsafe, according to the Hartholm Courier."),
                Reports.report("c", "Hartholm Courier", "2031-05-07", "The market opened late."),
                Reports.report("d", "Ostrand Herald", "2031-05-07", "The market opened late."));

        assertThat(new Comparer().compare(story).silences())
                .extracting(Silence::article)
                .contains("d")
                .doesNotContain("c");
    }

    @Test
    void namesOfWhomAClauseTells() {
        List<Reading> story = List.of(
                Reports.report("a", "The mill at Odd, which made paper for the state press, burned on Monday."),
                Reports.report("b", "The old mill, which made paper for the state press, was insured."));

        assertThat(new Comparer().compare(story).claims())
                .extracting(Claim::text)
                .anySatisfy(text -> assertThat(text).matches("The .*mill.*, which made paper for the state press"));
    }

    @Test
    void callsNoReportSilentOnWhatIsSaidInAnotherLanguage() {
        String french =
                "Le barrage de Velm a c\u00e9d\u00e9 lundi dans la nuit et douze personnes ont \u00e9t\u00e9 bless\u00e9es, selon la "
                        + "police. Les habitants du village ont \u00e9t\u00e9 \u00e9vacu\u00e9s vers l'\u00e9cole de la ville voisine.";
        List<Reading> story = List.of(
                Reports.report("a", "Evening Herald", "2031-05-06", "Twelve people were hurt at Velm, police said."),
                Reports.report("b", "Le Phare", "2031-05-07", french),
                Reports.report("c", "Ostrand Herald", "2031-05-07", "The market opened late."));

        Comparison comparison = new Comparer().compare(story);

        assertThat(comparison.silences()).extracting(Silence::article).containsOnly("c");
        assertThat(comparison.differences())
                .flatExtracting(Difference::sides)
                .extracting(Side::article)
                .contains("c")
                .doesNotContain("b");
    }

    @Test
    void callsAReportSilentOnlyAfterTheClaimWasPublic() {
        assertThat(COMPARISON.silences()).isNotEmpty().allSatisfy(silence -> {
            assertThat(silence.article()).isEqualTo("herald");
            assertThat(silence.why()).contains("2031-05-06");
        });
    }

    @Test
    void summarisesOriginsDenialsAndRequests() {
        assertThat(new SummaryWriter().write(FERRY, COMPARISON))
                .contains("2 reports of 2 outlets")
                .contains("1 origin, Financial Times")
                .contains("Lena Okafor (\u201cfabricated\u201d, Evening Herald)")
                .contains("both rely on Financial Times")
                .contains("Asked:");
    }

    @Test
    void pointsOnlyIntoTheTexts() {
        for (Claim claim : COMPARISON.claims()) {
            for (Statement statement : claim.statements()) {
                int length = length(statement.article());
                assertThat(statement.spans()).isNotEmpty().allMatch(span -> span.end() <= length && !span.isEmpty());
            }
        }
        for (Difference difference : COMPARISON.differences()) {
            for (Side side : difference.sides()) {
                int length = length(side.article());
                assertThat(side.spans()).extracting(Span::end).allMatch(end -> end <= length);
            }
        }
    }

    @Test
    void saysTheSameEveryTime() {
        assertThat(new Comparer().compare(FERRY)).isEqualTo(COMPARISON);
    }

    @Test
    void findsTheSameLinksInEitherOrder() {
        List<Reading> reversed = new ArrayList<>(FERRY);
        Collections.reverse(reversed);

        assertThat(new Comparer()
                        .compare(reversed).links().stream()
                                .map(link -> List.of(link.b(), link.a()))
                                .collect(Collectors.toSet()))
                .isEqualTo(COMPARISON.links().stream()
                        .map(link -> List.of(link.a(), link.b()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void comparesNothingAndOneReportWithoutFail() {
        assertThat(new Comparer().compare(List.of()).claims()).isEmpty();
        assertThat(new Comparer().compare(FERRY.subList(0, 1)).links()).isEmpty();
        assertThat(new SummaryWriter().write(List.of(), new Comparer().compare(List.of())))
                .isEmpty();
    }

    private static List<Difference> differences(DifferenceKind kind) {
        return COMPARISON.differences().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private static Claim claimOf(String article, int sentence) {
        return COMPARISON.claims().stream()
                .filter(claim -> claim.reports() > 1)
                .filter(claim -> claim.statements().stream()
                        .anyMatch(each -> each.article().equals(article)
                                && each.sentences().contains(sentence)))
                .findFirst()
                .orElseThrow();
    }

    private static int length(String article) {
        return FERRY.stream()
                .filter(reading -> reading.article().id().equals(article))
                .findFirst()
                .orElseThrow()
                .article()
                .text()
                .length();
    }
}
