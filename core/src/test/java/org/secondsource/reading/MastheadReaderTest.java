package org.secondsource.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

class MastheadReaderTest {
    private static Layout complete(String text, Masthead masthead) {
        return new MastheadReader().complete(new Segmenter("en").segment(Article.of("a", text, masthead)));
    }

    private static Masthead masthead(String text) {
        return complete(text, Masthead.EMPTY).article().masthead();
    }

    private static List<String> furniture(String text) {
        Layout layout = complete(text, Masthead.EMPTY);
        return layout.furniture().stream().map(span -> span.of(text)).toList();
    }

    @Test
    void takesPlaceLineAndAgencyFromTheHead() {
        String text = "OSLO (Reuters) -The ferry line closed on Monday.\nNobody was hurt.";
        Masthead masthead = masthead(text);
        assertThat(masthead.dateline().map(Given::value)).hasValue("OSLO (Reuters)");
        assertThat(masthead.dateline().map(Given::inferred)).hasValue(true);
        assertThat(masthead.outlet().map(given -> given.value().name())).hasValue("Reuters");
        assertThat(masthead.outlet().flatMap(Given::where).map(span -> span.of(text)))
                .hasValue("Reuters");
        assertThat(furniture(text)).containsExactly("OSLO (Reuters) -");
    }

    @Test
    void knowsAnAgencyItNeverHeardOfByTheFormOfThePlaceLine() {
        Masthead masthead = masthead("PORT LUNDY (Norvane) - The ferry line closed on Monday.");
        assertThat(masthead.dateline().map(Given::value)).hasValue("PORT LUNDY (Norvane)");
        assertThat(masthead.outlet().map(given -> given.value().name())).hasValue("Norvane");
        assertThat(masthead("PORT LUNDY (June 3) - The ferry line closed.").outlet())
                .isEmpty();
    }

    @Test
    void takesAPlaceLineWithALongDashOnly() {
        assertThat(masthead("PORT LUNDY, Norway \u2014 The ferry line closed.")
                        .dateline()
                        .map(Given::value))
                .hasValue("PORT LUNDY, Norway");
        assertThat(masthead("NATO - which met on Monday - said nothing.").dateline())
                .isEmpty();
        assertThat(masthead("The ferry line closed - again.").dateline()).isEmpty();
    }

    @Test
    void takesCreditLinesAndTheirReporters() {
        String text = "The ferry line closed.\n(Reporting by Ann Poe and Lou Reyes in Oslo; editing by Sam Okoro)";
        assertThat(masthead(text).credits()).hasSize(1);
        assertThat(masthead(text).authors()).containsExactly("Ann Poe", "Lou Reyes");
        assertThat(furniture(text)).hasSize(1);
    }

    @Test
    void knowsACaptionByTheCreditOfThePicture() {
        String text = "A ferry leaves Port Lundy, Norway, March 3, 2024. REUTERS/Ann Poe\nThe line closed on Friday.";
        assertThat(masthead(text).captions()).hasSize(1);
        assertThat(furniture(text)).hasSize(1);
        assertThat(masthead("He paid 3 euros. Either/or questions bored him.").captions())
                .isEmpty();
    }

    @Test
    void takesTheOutletThatSpeaksOfItself() {
        String text = "CNN reported that the line closed.\nThe Denver Post has reached out to the mayor for comment.";
        assertThat(masthead(text).outlet().map(given -> given.value().name())).hasValue("The Denver Post");
        assertThat(masthead("CNN reported that the line closed.").outlet()).isEmpty();
    }

    @Test
    void keepsWhatWasGiven() {
        Masthead given = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of("The Harbour Gazette")))
                .build();
        Masthead masthead = complete("OSLO (Reuters) - The ferry line closed.", given)
                .article()
                .masthead();
        assertThat(masthead.outlet().map(each -> each.value().name())).hasValue("The Harbour Gazette");
        assertThat(masthead.dateline()).isPresent();
    }

    @Test
    void setsCorrectionsAndCopyrightApart() {
        String text =
                "The ferry line closed.\nCorrection: an earlier version misspelt Lundy.\n\u00a9 2025 The Harbour Gazette";
        assertThat(masthead(text).notes()).hasSize(1);
        assertThat(masthead(text).outlet().map(each -> each.value().name())).hasValue("The Harbour Gazette");
        assertThat(furniture(text)).hasSize(2);
    }
}
