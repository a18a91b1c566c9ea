package org.secondsource.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

class AgencyCreditTest {
    private static final OutletTable OUTLETS = new OutletTable(List.of(
            List.of("Norvane News Agency", "-", "-", "-", "-", "agency"),
            List.of("Daily Lantern", "the Lantern", "-", "-", "-", "newspaper")));

    private final AgencyCredit credits = new AgencyCredit(OUTLETS);

    @Test
    void findsTheOutletThatAReportEndsWith() {
        for (String line :
                List.of("Source: Daily Lantern", "[via Norvane]", "H/T: The Lantern.", "(hat tip to the Lantern)")) {
            Article article = Article.of("a", "The ferry line closed.\n\n" + line, Masthead.EMPTY);

            assertThat(credits.of(article))
                    .as(line)
                    .get()
                    .satisfies(credit -> assertThat(credit.whole()).isFalse());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PORT LUNDY (Norvane) - The ferry line closed.| |Norvane News Agency",
                "PORT LUNDY (Unheard Wire) \u2014 The ferry line closed.| |Unheard Wire",
                "PORT LUNDY, March 3 - The ferry line closed.| |-",
                "PORT LUNDY (March) - The ferry line closed.| |-",
                "The ferry line (Norvane) - closed.| |-",
                "The ferry line closed.|With reporting by Norvane.|Norvane News Agency",
                "The ferry line closed.|Additional reporting by Ann Poe and Norvane|Norvane News Agency",
                "The ferry line closed.|With reporting by Ann Poe|-",
                "The ferry line closed.|The Lantern contributed to this report.|Daily Lantern",
                "The ferry line closed. (via the Lantern)| |Daily Lantern",
                "The ferry line closed. (via boat)| |-",
                "The ferry line closed. Via the Lantern, we heard it.| |-",
                "The ferry line closed. Sources: the Lantern building.| |-"
            })
    void findsTheAgencyCredited(String text, String credit, String agency) {
        Masthead.Builder masthead = Masthead.EMPTY.toBuilder();
        if (credit != null) {
            masthead.credits(List.of(credit));
        }
        Article article = Article.of("a", text, masthead.build());

        assertThat(credits.of(article).map(AgencyCredit.Credit::agency).orElse(null))
                .isEqualTo(agency);
    }
}
