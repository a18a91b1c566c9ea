package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMatcherTest {

    @Test
    void takesAWordForWordQuotationAsTheSame() {
        assertThat(match(
                        "\"We will rebuild every single bridge,\" Ana Rivera said.",
                        "Ana Rivera said: \"We will rebuild every single bridge.\""))
                .singleElement()
                .extracting(QuoteMatch::kind)
                .isEqualTo(QuoteMatch.Kind.SAME);
    }

    @Test
    void alignsAnAlteredQuotationWordByWord() {
        assertThat(match(
                        "\"We will rebuild every single bridge,\" Ana Rivera said.",
                        "\"We will rebuild every damaged bridge,\" Ana Rivera said."))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.kind()).isEqualTo(QuoteMatch.Kind.ALTERED);
                    assertThat(match.changes()).containsExactly("single \u2192 damaged");
                });
    }

    @Test
    void findsAFragmentOfAFullQuotationByTheSameSpeaker() {
        assertThat(match(
                        "Ana Rivera said the bridges were 'crumbling relics'.",
                        "\"These bridges are crumbling relics of a poorer time,\" Ana Rivera said."))
                .singleElement()
                .extracting(QuoteMatch::kind)
                .isEqualTo(QuoteMatch.Kind.PART);
    }

    @Test
    void showsWhatIsLeftOutAmidAQuotation() {
        assertThat(match(
                        "\"We will rebuild every bridge of the town,\" Ana Rivera said.",
                        "\"We're sure that we'll rebuild every single bridge of the town,\" Ana Rivera said."))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.kind()).isEqualTo(QuoteMatch.Kind.SPLICED);
                    assertThat(match.changes()).containsExactly("\u2205 \u2192 single");
                });
    }

    @Test
    void takesAFragmentForAPartThoughItsFirstWordStandsTwiceInTheOther() {
        assertThat(match(
                        "\"He used my voice as his own, and my trust as his bank account,\" Ana Rivera said.",
                        "Ana Rivera said he had used \"my trust as his bank account\"."))
                .singleElement()
                .extracting(QuoteMatch::kind)
                .isEqualTo(QuoteMatch.Kind.PART);
    }

    @Test
    void leavesASecondQuotationOfTheSentenceThatTheOtherReportLacks() {
        assertThat(match(
                        "\"We will rebuild every single bridge,\" Ana Rivera said, calling the harbour \"lovely\".",
                        "\"We will rebuild every single bridge,\" Ana Rivera said."))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.kind()).isEqualTo(QuoteMatch.Kind.SAME);
                    assertThat(match.a()).hasSize(1);
                });
    }

    @Test
    void leavesAWordThatAnotherSpeakerUsesToo() {
        assertThat(match("Ana Rivera called the bridges 'old'.", "\"The old town is lovely,\" Ben Okoro said."))
                .isEmpty();
    }

    private static List<QuoteMatch> match(String first, String second) {
        StoryView story = StoryView.of(List.of(Reports.report("a", first), Reports.report("b", second)));
        Rarity rarity = new Similarities(story, texts -> List.of()).rarity();
        return new QuoteMatcher(rarity).match(story.quotedBy("a"), story.quotedBy("b"));
    }
}
