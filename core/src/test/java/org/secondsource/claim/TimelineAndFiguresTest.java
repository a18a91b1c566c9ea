package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
                "2025-11-28", "The raids have killed over 80 people.", "2025-11-28", "The raids killed 83 people."));
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
                        "The raids killed over 80 people, including 11 people on a boat.",
                        "2025-11-28",
                        "The raids killed 83 people."));
        assertThat(rows).hasSize(2);
        assertThat(rows).noneMatch(row -> row.outcome() == Outcome.CONFLICT);
    }
}
