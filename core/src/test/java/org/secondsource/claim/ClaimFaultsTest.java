package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.provenance.Origin;
import org.secondsource.reading.Reading;

/** What claims, links and texts must not be, on stories that we made up. */
class ClaimFaultsTest {
    private static final Reading DAM = report(
            "dam",
            "Tarnow Gazette",
            "2031-05-06",
            "Inspectors warned the operator of the Velm dam in March that its gates were cracked, two engineers told the"
                    + " Tarnow Gazette. The engineers were not authorised to speak publicly.");
    private static final Reading REPLY = report(
            "reply",
            "Evening Herald",
            "2031-05-07",
            "Inspectors had warned the operator of the Velm dam in March that its gates were cracked, the Tarnow Gazette"
                    + " reported on Tuesday.\n\n\"The report is entirely false,\" Dana Brill, a spokeswoman for the operator,"
                    + " told the Evening Herald. \"No inspectors ever warned us of cracked gates,\" Brill said.");

    private static Reading report(String id, String outlet, String day, String text) {
        return Reports.report(id, outlet, day, text);
    }

    @Test
    void countsNobodyWhoOnlyDeniesAsOrigin() {
        Comparison comparison = new Comparer().compare(List.of(DAM, REPLY));

        assertThat(comparison.claims())
                .filteredOn(claim -> claim.reports() > 1)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.origins().list())
                        .extracting(Origin::name)
                        .doesNotContain("Dana Brill"));
    }

    @Test
    void goesOnDenyingInTheNextQuotation() {
        assertThat(new DenialFinder().find(new ArticleView(REPLY, 0)))
                .extracting(FoundDenial::goesOn, found -> found.denial().strength())
                .containsExactly(tuple(false, DenialStrength.FALSE), tuple(true, DenialStrength.DENIED));
    }

    @Test
    void makesNoStatementOfWhySourcesAreNotNamed() {
        assertThat(StoryView.of(List.of(DAM)).pieces())
                .extracting(Piece::text)
                .noneMatch(text -> text.contains("authorised"));
    }

    @Test
    void carriesAReportSpokenOfOnItsOutletsWord() {
        Reading inquiry = report(
                "inquiry",
                "Channel Nine",
                "2031-05-08",
                "Governor Olin Trask said he had ordered an inquiry into a report by the Tarnow Gazette that inspectors had"
                        + " found cracked gates at the Velm dam.");

        assertThat(StoryView.of(List.of(inquiry)).pieces())
                .filteredOn(piece -> piece.text().startsWith("inspectors"))
                .singleElement()
                .satisfies(piece -> assertThat(
                                piece.attribution().orElseThrow().chain().toString())
                        .isEqualTo("Tarnow Gazette \u2190 Channel Nine"));
    }

    @Test
    void keepsApartWhatOneReportSaysInTwoClauses() {
        Reading both = report(
                "both",
                "Evening Herald",
                "2031-05-07",
                "The minister said the bridge was closed by inspectors, and that 14 workers lost their jobs.");

        assertThat(StoryView.of(List.of(both)).pieces())
                .extracting(Piece::text)
                .containsExactly("the bridge was closed by inspectors", "14 workers lost their jobs");
    }

    @Test
    void linksNoSentencesThatShareOneWordOnly() {
        Comparison comparison = new Comparer()
                .compare(List.of(
                        report("a", "\"They wrote it down and nothing happened,\" a clerk said."),
                        report("b", "The police chief said the blast happened at 4:40 a.m. on the pier.")));

        assertThat(comparison.links()).isEmpty();
    }

    private static Reading report(String id, String text) {
        return Reports.report(id, text);
    }

    @Test
    void writesClaimsAsSentencesWithoutPlaceLine() {
        Reading wire = report(
                "wire",
                "Meridian News Agency",
                "2031-05-06",
                "PORT VELM (Meridian) - The ferry Aurora sank off the harbour on Monday, the coast guard said.");

        assertThat(new Comparer().compare(List.of(wire)).claims())
                .extracting(Claim::text)
                .containsExactly("The ferry Aurora sank off the harbour on Monday");
    }

    @Test
    void namesTheStoryByItsEarliestTitleOrElseItsCentralClaim() {
        List<Claim> claims = new Comparer().compare(List.of(DAM, REPLY)).claims();

        assertThat(StoryLabel.of(List.of(DAM, REPLY), claims))
                .isEqualTo(claims.get(0).text());
        assertThat(StoryLabel.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void writesTheSummaryInParagraphs() {
        List<Reading> readings = List.of(DAM, REPLY);

        assertThat(new SummaryWriter().write(readings, new Comparer().compare(readings)))
                .startsWith("2 reports of 2 outlets.")
                .contains("\n\u201c")
                .doesNotContain("nobody in these reports");
    }
}
