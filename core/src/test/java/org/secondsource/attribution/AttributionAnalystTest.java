package org.secondsource.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionAnalystTest {

    @Test
    void followsNestedWordsDownToTheArticlesOutlet() {
        List<Attribution> read = new Told(
                        "The Northshore Herald",
                        "On Monday The Denver Post reported that two engineers with direct knowledge of the contract said"
                                + " that Mayor Clara Hollins ordered the bridge to be closed.")
                .says(
                        "The Denver Post",
                        "reported",
                        "two engineers with direct knowledge of the contract said"
                                + " that Mayor Clara Hollins ordered the bridge to be closed")
                .says(
                        "two engineers with direct knowledge of the contract",
                        "said",
                        "Mayor Clara Hollins ordered the bridge to be closed",
                        0)
                .says("Mayor Clara Hollins", "ordered", "the bridge to be closed", 1)
                .read();
        assertThat(read.get(2).chain())
                .hasToString("Clara Hollins \u2190 two engineers with direct knowledge of the contract"
                        + " \u2190 The Denver Post \u2190 The Northshore Herald");
        assertThat(read.get(2).stance()).isEqualTo(Stance.ORDERS);
        assertThat(read.get(1).kind()).isEqualTo(SourceKind.UNNAMED);
        assertThat(read.get(1).speaker()).isEmpty();
    }

    @Test
    void keepsWhatIsPrintedOfAnUnnamedSource() {
        Told told = new Told(
                        "",
                        "Two city officials with direct knowledge of the contract, who asked not to be named,"
                                + " said the bridge was unsafe.")
                .says("Two city officials with direct knowledge of the contract", "said", "the bridge was unsafe");
        UnnamedSource unnamed = told.only().unnamed().orElseThrow();
        assertThat(unnamed.count().map(told::printed)).hasValue("Two");
        assertThat(unnamed.role().map(told::printed)).hasValue("city officials");
        assertThat(unnamed.access().map(told::printed)).hasValue("with direct knowledge of the contract");
        assertThat(unnamed.reason().map(told::printed)).hasValue("who asked not to be named");
    }

    @Test
    void takesUpTheSourcesWithTheirOutlet() {
        List<Attribution> read = new Told(
                        "Axios",
                        "Two people close to the mayor told The Denver Post that the bridge was unsafe."
                                + " The people said repairs would take a year.")
                .says("Two people close to the mayor", "told", "the bridge was unsafe")
                .at("The people")
                .says("The people", "said", "repairs would take a year")
                .read();
        assertThat(read.get(1).chain())
                .hasToString("Two people close to the mayor \u2190 The Denver Post \u2190 Axios");
        assertThat(read.get(1).chain().hops().get(1).inferred()).isTrue();
        assertThat(read.get(0).chain().hops().get(1).inferred()).isFalse();
    }

    @Test
    void takesUpOfficialsOfWhomMoreIsSaid() {
        List<Attribution> read = new Told(
                        "The Corran Courier",
                        "Two port officials told the Corran Courier that the valve was failing."
                                + " The officials, who asked not to be named, said nobody had listened.")
                .says("Two port officials", "told", "the valve was failing")
                .at("The officials")
                .says("The officials, who asked not to be named", "said", "nobody had listened")
                .read();
        assertThat(read.get(1).chain()).hasToString("Two port officials \u2190 The Corran Courier");
        assertThat(read.get(0).chain()).hasToString("Two port officials \u2190 The Corran Courier");
    }

    @Test
    void keepsAClaimApartFromThoseWhoDisputeIt() {
        List<Attribution> read = new Told("", "Engineers have disputed Otto Brandt's claim that the piers hold.")
                .says("Engineers", "have disputed", "Otto Brandt's claim that the piers hold")
                .says("Otto Brandt's", "claim", "the piers hold", 0)
                .read();
        assertThat(read.get(1).chain()).hasToString("Otto Brandt \u2190 this report");
    }

    @Test
    void putsAnUnnamedBrieferBeforeThoseWhoWereTold() {
        List<Attribution> read = new Told(
                        "Axios",
                        "The Denver Post reported the order first. Two council aides told the publication that"
                                + " councillors were told the bridge was unsafe.")
                .says("Two council aides", "told", "councillors were told the bridge was unsafe")
                .says("councillors", "were told", "the bridge was unsafe", 0)
                .read();
        assertThat(read.get(1).chain())
                .hasToString("someone not named \u2190 councillors \u2190 Two council aides"
                        + " \u2190 The Denver Post \u2190 Axios");
    }

    @Test
    void putsThoseCitedBeforeTheOutletThatCitesThem() {
        Attribution read = new Told(
                        "Axios", "The bridge will be closed, The Denver Post reported, citing three city engineers.")
                .says("The Denver Post", "reported", "The bridge will be closed")
                .only();
        assertThat(read.chain()).hasToString("three city engineers \u2190 The Denver Post \u2190 Axios");
    }

    @Test
    void addsTheOutletThatSawADocument() {
        Attribution read = new Told(
                        "Axios", "The bridge cost nine million, according to internal records seen by The Denver Post.")
                .says("internal records seen by The Denver Post", "according to", "The bridge cost nine million")
                .only();
        assertThat(read.kind()).isEqualTo(SourceKind.DOCUMENT);
        assertThat(read.chain().hops().get(1).name()).isEqualTo("The Denver Post");
    }

    @Test
    void endsAChainInThisReportIfTheOutletIsNotKnown() {
        Attribution read = new Told("", "Mayor Clara Hollins said the bridge was safe.")
                .says("Mayor Clara Hollins", "said", "the bridge was safe")
                .only();
        assertThat(read.chain()).hasToString("Clara Hollins \u2190 this report");
    }

    @Test
    void givesHeToTheSpeakerBefore() {
        List<Attribution> read = new Told(
                        "",
                        "Harbour chief Otto Brandt said Mayor Clara Hollins was wrong. \"All piers hold,\" he added.")
                .says("Harbour chief Otto Brandt", "said", "Mayor Clara Hollins was wrong")
                .at("\"All piers")
                .says("he", "added", "\"All piers hold,\"")
                .read();
        assertThat(read.get(1).speaker()).hasValue("Otto Brandt");
        assertThat(read.get(1).type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void givesNoNameToHeAfterAnUnnamedSpeaker() {
        List<Attribution> read = new Told(
                        "",
                        "Mayor Clara Hollins met Otto Brandt on Monday. A harbour official said the piers were rotten."
                                + " He added that nobody had listened.")
                .says("A harbour official", "said", "the piers were rotten")
                .at("He added")
                .says("He", "added", "nobody had listened")
                .read();
        assertThat(read.get(1).speaker()).isEmpty();
        assertThat(read.get(1).kind()).isEqualTo(SourceKind.UNNAMED);
    }

    @Test
    void neverGivesABodysOrUnnamedSourcesWordsToABystander() {
        String text = "Mayor Clara Hollins smiled. Hollins's campaign said the bridge was safe."
                + " Advisers to Ms. Hollins said it was new. One Hollins supporter said it was fine."
                + " The dockers' union said it was not.";
        List<Attribution> read = new Told("", text)
                .says("Hollins's campaign", "said", "the bridge was safe")
                .says("Advisers to Ms. Hollins", "said", "it was new")
                .says("One Hollins supporter", "said", "it was fine")
                .says("The dockers' union", "said", "it was not")
                .read();
        assertThat(read).allSatisfy(each -> {
            assertThat(each.kind()).isNotEqualTo(SourceKind.PERSON);
            assertThat(each.speaker()).isNotEqualTo(java.util.Optional.of("Clara Hollins"));
        });
    }

    @Test
    void goesOnWithAQuotationThatHasNoCue() {
        List<Attribution> read = new Told("", "'The piers hold,' Otto Brandt wrote.\n'They will hold for a century.'")
                .says("Otto Brandt", "wrote", "'The piers hold,'")
                .says("", "", "'They will hold for a century.'")
                .read();
        assertThat(read.get(1).speaker()).hasValue("Otto Brandt");
        assertThat(read.get(1).chain().first().inferred()).isTrue();
    }

    @Test
    void tellsDenialFromDisputeByWhatTheReportIsCalled() {
        String text = "Otto Brandt denied the report, telling CNN in a statement: 'This whole story is plainly false.'"
                + " The harbour office called the article misleading.";
        Told told = new Told("", text)
                .says("Otto Brandt", "telling", "'This whole story is plainly false.'")
                .says("The harbour office", "called", "the article misleading");
        List<Attribution> read = told.read();
        assertThat(read.get(0).stance()).isEqualTo(Stance.DENIES);
        assertThat(read.get(1).stance()).isEqualTo(Stance.DISPUTES);
        assertThat(read.get(0).channel().map(told::printed)).hasValue("statement");
        assertThat(read.get(0).audience().map(told::printed)).hasValue("CNN");
        assertThat(read.get(0).chain()).hasToString("Otto Brandt \u2190 CNN \u2190 this report");
    }

    @Test
    void takesWhatIsReportedlySoFromTheOutletOfThePassage() {
        List<Attribution> read = new Told(
                        "Axios",
                        "The Denver Post reported that the bridge was unsafe. Otto Brandt reportedly signed the order.")
                .says("The Denver Post", "reported", "the bridge was unsafe")
                .says("", "reportedly", "Otto Brandt", -1)
                .read();
        assertThat(read.get(1).chain()).hasToString("The Denver Post \u2190 Axios");
        assertThat(read.get(1).chain().first().inferred()).isTrue();
        assertThat(read.get(1).speaker()).isEmpty();
    }

    @Test
    void doesNotTakeTheReportThatIsDeniedForTheWayOfTheDenial() {
        Attribution read = new Told(
                        "Axios",
                        "Otto Brandt did not deny that the piers were rotten, as The Denver Post and CNN reported.")
                .says("Otto Brandt", "did not deny", "that the piers were rotten")
                .only();
        assertThat(read.chain()).hasToString("Otto Brandt \u2190 Axios");
    }

    @Test
    void takesThePaperThatANounNamesForTheOutlet() {
        Attribution read = new Told("Axios", "The bridge is unsafe, the Ostra newspaper said.")
                .says("the Ostra newspaper", "said", "The bridge is unsafe")
                .only();
        assertThat(read.chain()).hasToString("Ostra \u2190 Axios");
    }

    @Test
    void takesAReportInAnOutletForTheOutletAndAsksWhomItCites() {
        Attribution read = new Told(
                        "Axios",
                        "The bridge is unsafe, according to a report in The Denver Post, which cited three engineers.")
                .says("a report in The Denver Post", "according to", "The bridge is unsafe")
                .only();
        assertThat(read.chain()).hasToString("three engineers \u2190 The Denver Post \u2190 Axios");
    }

    @Test
    void takesWhatAnOutletHasSeenForADocument() {
        Attribution read = new Told(
                        "Axios",
                        "The bridge is unsafe, according to a voucher from the yard, dated May 3 and seen by The Denver Post.")
                .says(
                        "a voucher from the yard, dated May 3 and seen by The Denver Post",
                        "according to",
                        "The bridge is unsafe")
                .only();
        assertThat(read.kind()).isEqualTo(SourceKind.DOCUMENT);
        assertThat(read.chain()).hasToString("a voucher from the yard \u2190 The Denver Post \u2190 Axios");
    }

    @Test
    void keepsAListOfThoseCitedTogether() {
        Attribution read = new Told(
                        "Axios",
                        "The bridge is unsafe, The Denver Post reported, citing two guards, a cook and a letter.")
                .says("The Denver Post", "reported", "The bridge is unsafe")
                .only();
        assertThat(read.chain()).hasToString("two guards, a cook and a letter \u2190 The Denver Post \u2190 Axios");
    }

    @Test
    void doesNotTakeTheBeginningOfItsOwnNameForAnotherOutlet() {
        Attribution read = new Told("Reuters Plus", "Otto Brandt told Reuters the bridge was unsafe.")
                .says("Otto Brandt", "told", "the bridge was unsafe")
                .only();
        assertThat(read.chain()).hasToString("Otto Brandt \u2190 Reuters Plus");
    }

    @Test
    void takesHeForTheSubjectOfTheMainClause() {
        List<Attribution> read = new Told(
                        "The Denver Post",
                        "When Mr. Orlo went after Mr. Berg's remark about rents, Mr. Tane reminded the deputy mayor of his own."
                                + " He said it was known how that came about.")
                .says("He", "said", "it was known how that came about")
                .read();
        assertThat(read.get(0).speaker()).hasValue("Tane");
    }
}
