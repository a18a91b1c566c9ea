package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.attribution.RuleReader;
import org.secondsource.reading.ArticleReader;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

class TimelineAndFiguresTest {
    private static final ArticleReader READER = new ArticleReader(new RuleReader());

    /** Readings of texts, each given behind the day it was published. */
    private static List<Reading> readings(String... daysAndTexts) {
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < daysAndTexts.length; at += 2) {
            Masthead masthead = Masthead.EMPTY.toBuilder()
                    .outlet(Given.stated(Outlet.of("Outlet " + at / 2)))
                    .published(Given.stated(Stamp.parse(daysAndTexts[at]).orElseThrow()))
                    .build();
            readings.add(READER.read(Article.of("a" + at / 2, daysAndTexts[at + 1], masthead)));
        }
        return readings;
    }

    private static List<TimelineEntry> happened(List<Reading> readings) {
        return new TimelineBuilder()
                .build(readings).stream()
                        .filter(entry -> entry.lane() == TimelineEntry.Lane.HAPPENED)
                        .toList();
    }

    @Test
    void solvesADistanceWithWhatTheOtherReportSays() {
        List<TimelineEntry> entries = happened(readings(
                "2025-11-29",
                "On Thursday, a week after the secret phone call, the minister spoke to sailors.",
                "2025-11-28",
                "The minister and the rebel leader held a phone call last week."));
        assertThat(entries.get(0).when().orElseThrow().begin()).isEqualTo("2025-11-20T00:00");
        assertThat(entries.get(0).when().orElseThrow().until()).isEqualTo("2025-11-21T00:00");
        assertThat(entries.get(0).evidence()).extracting(each -> each.article()).containsExactly("a1", "a0");
    }

    @Test
    void mergesTellingsOfOneEventAndNarrowsItsTime() {
        List<TimelineEntry> entries = happened(readings(
                "2025-11-28",
                "A fire destroyed the grain harbour of Lendal early this week.",
                "2025-11-28",
                "The grain harbour of Lendal was destroyed by a fire on Tuesday."));
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).disputed()).isFalse();
        assertThat(entries.get(0).when().orElseThrow().begin()).isEqualTo("2025-11-25T00:00");
    }

    @Test
    void marksTellingsThatCannotMeet() {
        List<TimelineEntry> entries = happened(readings(
                "2025-11-28",
                "A fire destroyed the grain harbour of Lendal on Monday.",
                "2025-11-28",
                "A fire destroyed the grain harbour of Lendal on Wednesday."));
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).disputed()).isTrue();
    }

    @Test
    void keepsTwoTimesOfOneSentenceApart() {
        assertThat(happened(readings(
                        "2025-11-28", "The board met on Monday about the rule that it had passed on Tuesday.")))
                .hasSize(2);
    }

    private static FigureRow only(List<Reading> readings) {
        List<FigureRow> rows = new FigureTable().build(readings);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void agreesWhereSomeNumberFitsBoth() {
        FigureRow row = only(readings(
                "2025-11-28", "The storms have killed over 60 people.", "2025-11-28", "The storms killed 63 people."));
        assertThat(row.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(row.values()).hasSize(2);
    }

    @Test
    void takesALaterHigherTollForADevelopment() {
        FigureRow row = only(
                readings("2025-11-27", "The quake killed 67 people.", "2025-11-28", "The quake killed 83 people."));
        assertThat(row.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(row.why()).contains("development");
    }

    @Test
    void findsAConflictOnlyAtTheSameTime() {
        FigureRow row = only(
                readings("2025-11-28", "The quake killed 67 people.", "2025-11-28", "The quake killed 83 people."));
        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void neverMixesAPartWithItsWhole() {
        List<FigureRow> rows = new FigureTable()
                .build(readings(
                        "2025-11-28",
                        "The storms killed over 60 people, including 14 people on a ferry.",
                        "2025-11-28",
                        "The storms killed 63 people."));
        assertThat(rows).hasSize(2);
        assertThat(rows).noneMatch(row -> row.outcome() == Outcome.CONFLICT);
        assertThat(rows).extracting(FigureRow::kind).containsExactly(FigureRow.Kind.WHOLE, FigureRow.Kind.PART);
        assertThat(rows.get(1).counted()).isEqualTo("people on a ferry");
    }

    @Test
    void showsWhatComesOnTopOfAnotherFigure() {
        FigureRow row = only(readings("2025-11-28", "Since then the guards have searched at least 17 more barges."));
        assertThat(row.kind()).isEqualTo(FigureRow.Kind.ADDITION);
        assertThat(row.counted()).isEqualTo("more barges");
    }

    private static List<String> labels(List<Reading> readings) {
        return new FigureTable()
                .build(readings).stream().map(FigureRow::counted).toList();
    }

    @Test
    void tellsApartWhatBefellThoseCounted() {
        assertThat(labels(readings(
                        "2025-11-28",
                        "The quake killed 67 people and injured more than 300. Nine people were still missing and 40 had"
                                + " been arrested for looting.")))
                .containsExactly("people killed", "people injured", "people missing", "people arrested");
    }

    @Test
    void takesAFigureAHundredTimesAsLargeForAnotherThing() {
        List<Reading> readings = List.of(
                Reports.report("a", "Hartholm Courier", "2031-05-06", "The trial of the pill took in 1,204 patients."),
                Reports.report("b", "Evening Herald", "2031-05-07", "The trial of the pill took in three patients."));

        assertThat(new FigureTable((a, b) -> true).things(readings))
                .allSatisfy(row -> assertThat(row).hasSize(1));
    }

    @Test
    void countsTheKilledOfEveryWordingAsOneThing() {
        FigureRow row = only(readings(
                "2025-11-28T06:00:00Z", "A gas leak left 12 people dead in Lendal.",
                "2025-11-28T07:00:00Z", "At least 12 people died in Lendal.",
                "2025-11-28T08:00:00Z", "Twelve people are now known to have died in Lendal.",
                "2025-11-28T09:00:00Z", "The death toll in Lendal stood at 12."));
        assertThat(row.counted()).isEqualTo("people killed");
        assertThat(row.values()).hasSize(4);
        assertThat(row.outcome()).isEqualTo(Outcome.COMPATIBLE);
    }

    @Test
    void keepsTheFearedApartFromTheDead() {
        assertThat(labels(readings("2025-11-28", "Rescuers found 12 bodies. Another 30 people are feared dead.")))
                .containsExactly("people killed", "more people killed (feared)");
    }

    @Test
    void takesAHigherTollOfTheSameDayForADevelopmentIfTheHourIsLater() {
        FigureRow row = only(readings(
                "2025-11-28T06:00:00Z", "The quake killed 67 people.", "2025-11-28T09:00:00Z", "The quake killed 83."));
        assertThat(row.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(row.why()).contains("development");
    }

    @Test
    void findsAConflictWhereALaterTollIsLower() {
        FigureRow row = only(
                readings("2025-11-27", "The quake killed 83 people.", "2025-11-28", "The quake killed 67 people."));
        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void setsAnOlderFigureBesideANewerOneWithoutConflict() {
        FigureRow row = only(readings(
                "2025-11-27",
                "The quake killed 83 people.",
                "2025-11-28",
                "Officials had earlier put the death toll at 67."));
        assertThat(row.outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(row.why()).contains("earlier");
    }

    @Test
    void neverSetsThoseOfAnOldDisasterBesideTheNewOnes() {
        assertThat(new FigureTable()
                        .build(readings(
                                "2025-11-28",
                                "The quake killed 67 people.",
                                "2025-11-28",
                                "A quake in March 2019 killed 12 people.")))
                .hasSize(2)
                .allMatch(row -> row.outcome() == Outcome.ONE_SIDE);
    }

    @Test
    void leavesOutHowManySourcesAreCited() {
        assertThat(labels(readings(
                        "2025-11-28",
                        "The dam was unsafe, the Lendal Gazette reported, citing two people who work on it. The gates were"
                                + " rusty, said three keepers who asked not to be named.")))
                .isEmpty();
    }

    @Test
    void namesAMeasureByWhatItMeasures() {
        assertThat(labels(readings(
                        "2025-11-28", "The barn held 300 tonnes of raw sugar. The fire was seen 12 kilometres away.")))
                .containsExactly("tonnes of raw sugar", "kilometres away");
    }

    @Test
    void labelsAnEventByItsClauseWithoutTheDateline() {
        assertThat(happened(readings(
                                "2025-11-28",
                                "LENDAL (Agency) - A fire destroyed the grain harbour of Lendal early on Tuesday, killing"
                                        + " two horses and a goat, the harbour master of the town said at the scene."))
                        .get(0)
                        .label())
                .isEqualTo("A fire destroyed the grain harbour of Lendal early on Tuesday");
    }

    @Test
    void cutsNoLabelInsideAQuotationOrAnAside() {
        assertThat(happened(readings(
                                "2025-11-28",
                                "The harbour master of Lendal hit back at the report on Tuesday and called it 'loud, late and"
                                        + " wrong', as the crews of both ships were told at the pier."))
                        .get(0)
                        .label())
                .contains("'loud, late and wrong");
        assertThat(happened(readings(
                                "2025-11-28",
                                "The council of Lendal said in a letter to the crews that, as of Monday, the northern pier is"
                                        + " closed to ships, and the guards have left it."))
                        .get(0)
                        .label())
                .contains("pier is closed");
    }

    @Test
    void takesTheDayOfTheReportForAFigureThatTellsNone() {
        FigureRow row = only(readings(
                "2025-11-27", "By Tuesday evening, nine people had died in the fire.",
                "2025-11-28", "The fire killed twelve people."));
        assertThat(row.values())
                .extracting(FigureRow.Value::asOf)
                .containsExactly(
                        Optional.of(new FigureRow.AsOf("2025-11-25TEV", true)),
                        Optional.of(new FigureRow.AsOf("2025-11-28", false)));
    }

    @Test
    void joinsEventsOfSentencesThatTellTheSame() {
        List<Reading> readings = readings(
                "2025-11-28", "On Thanksgiving the premier vowed to close the border.",
                "2025-11-28", "On Thursday the premier announced that crossings will shut.");
        Link link = new Link(new SentenceRef("a0", 0), new SentenceRef("a1", 0), LinkKind.CLAIM, 0.9, "test");
        assertThat(new TimelineBuilder().build(readings, List.of(link)))
                .filteredOn(entry -> entry.lane() == TimelineEntry.Lane.HAPPENED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.evidence()).hasSize(2));
    }

    private static List<Reading> undatedAndDated() {
        Reading undated = READER.read(Article.of(
                "a9",
                "The premier resigned on Friday, the palace said. Guards had shut the gates on Wednesday."
                        + " On Thanksgiving he had met the guards in Lendal.",
                Masthead.EMPTY));
        List<Reading> readings = new ArrayList<>(List.of(undated));
        readings.addAll(readings(
                "2025-11-29",
                "The premier stepped down on Friday, the palace said. The gates were shut by guards on Wednesday."));
        return readings;
    }

    private static Link link(int sentence) {
        return new Link(new SentenceRef("a9", sentence), new SentenceRef("a0", sentence), LinkKind.CLAIM, 0.9, "test");
    }

    @Test
    void datesAReportOfUnknownDayByOneThatTwiceTellsTheSame() {
        List<Reading> readings = undatedAndDated();
        assertThat(new TimelineBuilder().build(readings, List.of(link(0), link(1))))
                .filteredOn(entry -> entry.label().contains("Thanksgiving"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.label()).contains("inferred");
                    assertThat(entry.when().orElseThrow().begin()).isEqualTo("2025-11-27T00:00");
                });
    }

    @Test
    void datesNoReportByASingleSentenceThatTellsTheSame() {
        List<Reading> readings = undatedAndDated();
        assertThat(new TimelineBuilder().build(readings, List.of(link(0))))
                .noneMatch(entry -> entry.label().contains("Thanksgiving"));
    }
}
