package org.secondsource.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.language.WordList;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

class TimeReaderTest {

    static Stream<List<String>> times() {
        return WordList.rows(TimeReaderTest.class, "times.tsv").stream();
    }

    static Stream<String> traps() {
        return WordList.lines(TimeReaderTest.class, "traps.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("times")
    void readsValueAndInterval(List<String> row) {
        List<TimeExpression> times = Texts.times(row.get(1), row.get(0));
        assertThat(times).hasSize(1);
        TimeExpression time = times.get(0);
        assertThat(time.span().of(row.get(1))).isEqualTo(row.get(2));
        assertThat(time.type().name() + " " + time.value()).isEqualTo(row.get(3) + " " + row.get(4));
        assertThat(bound(time.interval().map(TimeInterval::begin), TimeInterval.START))
                .isEqualTo(row.get(5));
        assertThat(bound(time.interval().map(TimeInterval::until), TimeInterval.END))
                .isEqualTo(row.get(6));
    }

    @Test
    void countsInAPostOfALiveBlogFromTheDayOfThePost() {
        String early = "The lock at Ossing will stay shut today, and until Friday.";
        String late = "It opened again today.";
        String undated = "Boats waited yesterday.";
        String text = early + "\n\n" + late + "\n\n" + undated;
        int second = early.length() + 2;
        int third = second + late.length() + 2;
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .posts(List.of(
                        post("2026-03-09T22:15:00Z", new Span(0, early.length())),
                        post("2026-03-10T07:40:00Z", new Span(second, second + late.length())),
                        new LivePost(Optional.empty(), Optional.empty(), new Span(third, text.length()))))
                .build();

        assertThat(Texts.times(text, "2026-03-12", masthead))
                .extracting(TimeExpression::value)
                .containsExactly("2026-03-09", "2026-03-13", "2026-03-10", "2026-03-11");
    }

    private static LivePost post(String time, Span span) {
        return new LivePost(Stamp.parse(time), Optional.empty(), span);
    }

    @ParameterizedTest
    @MethodSource("times")
    void countsAgainFromADayThatBecomesKnown(List<String> row) {
        Layout layout = Texts.layout("Nobody came. " + row.get(1) + " Nobody asked.", Masthead.EMPTY);
        Stamp day = Stamp.parse("2025-11-28").orElseThrow();
        TimeReader reader = new TimeReader();
        assertThat(reader.readAgain(layout, reader.read(layout, Optional.empty()), day))
                .isEqualTo(reader.read(layout, Optional.of(day)));
    }

    private static String bound(Optional<LocalDateTime> moment, LocalDateTime open) {
        return moment.filter(found -> !found.equals(open))
                .map(LocalDateTime::toString)
                .orElse("-");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void passesOverWhatIsNoTime(String sentence) {
        assertThat(Texts.times(sentence, "2025-11-28")).isEmpty();
    }

    @Test
    void countsQuotedWordsFromTheDayTheyWereSpoken() {
        String text = "On Monday the mayor told reporters: \"We lost three boats in recent weeks.\"";
        TimeExpression quoted = Texts.times(text, "2025-11-28").get(1);
        assertThat(quoted.basis().anchor())
                .isInstanceOfSatisfying(
                        Anchor.Spoken.class, spoken -> assertThat(spoken.day()).isEqualTo("2025-11-24"));
        assertThat(quoted.interval().orElseThrow().until()).isEqualTo("2025-11-25T00:00");
    }

    @Test
    void countsWordsFromTheSameDayWhileTheSpeakerGoesOn() {
        String text = "On Monday the mayor spoke. \"We lost boats in recent weeks,\" she said. She thanked the crews."
                + " \"The pier reopens very soon,\" she added.";
        TimeExpression soon = Texts.times(text, "2025-11-28").get(2);
        assertThat(soon.basis().anchor())
                .isInstanceOfSatisfying(
                        Anchor.Spoken.class, spoken -> assertThat(spoken.day()).isEqualTo("2025-11-24"));
    }

    @Test
    void givesAClockTimeTheDayOfWhatHappenedAndNotOfWhatWasSaid() {
        String text = "The pier broke late on Monday, the keeper said on Tuesday. Alarms rang at 11:20 p.m. in Lendal.";
        assertThat(Texts.times(text, "2025-11-28").get(2).value()).isEqualTo("2025-11-24T23:20");
    }

    @Test
    void leavesOpenOnWhichOfTwoDaysAClockTimeWithoutAnyFell() {
        TimeInterval first = Texts.times("Alarms rang at 11:20 p.m.", "2025-11-26")
                .get(0)
                .interval()
                .orElseThrow();
        TimeInterval copied = Texts.times("Alarms rang at 11:20 p.m.", "2025-11-27")
                .get(0)
                .interval()
                .orElseThrow();
        assertThat(first.intersection(copied).orElseThrow().begin()).isEqualTo("2025-11-26T23:20");
    }

    @Test
    void readsADateInFiguresAsTheOutletsCountryDoes() {
        Masthead british = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(new Outlet("The Lendal Courier", Optional.of("courier.example.uk"))))
                .build();
        String text = "The bill takes effect 3/11/2025.";
        assertThat(Texts.times(text, "2025-11-28").get(0).value()).isEqualTo("2025-03-11");
        assertThat(Texts.times(text, "2025-11-28", british).get(0).value()).isEqualTo("2025-11-03");
    }

    @Test
    void givesAClockTimeTheDayBehindABracketThatTellsItAgain() {
        List<TimeExpression> times = Texts.times("The bridge fell at 5:10 p.m. (1610 GMT) on Tuesday.", "2025-11-28");
        assertThat(times).extracting(TimeExpression::value).containsExactly("2025-11-25T17:10", "2025-11-25");
    }

    @Test
    void endsARangeBehindItsBeginning() {
        assertThat(Texts.times("It was shut from June to August.", "2025-04-10"))
                .extracting(TimeExpression::value)
                .containsExactly("2025-06", "2025-08");
        assertThat(Texts.times("They drove Monday through Thursday.", "2025-11-28"))
                .extracting(TimeExpression::value)
                .containsExactly("2025-11-24", "2025-11-27");
        assertThat(Texts.times("The fair runs March 15-17.", "2025-03-02"))
                .extracting(TimeExpression::value)
                .containsExactly("2025-03-15", "2025-03-17");
    }

    @Test
    void comparesMonthsWithAYearAndAMonthWithItself() {
        assertThat(Texts.times("In the first nine months the yard earned more than a year earlier.", "2025-11-28"))
                .extracting(TimeExpression::value)
                .containsExactly("P9M", "2024");
        assertThat(Texts.times("Sales rose in October compared with the same period last year.", "2025-11-28"))
                .extracting(TimeExpression::value)
                .containsExactly("2025-10", "2024-10");
        assertThat(Texts.times("The loss in the third quarter of 2024 and for the entire year grew.", "2025-11-28"))
                .extracting(TimeExpression::value)
                .containsExactly("2024-Q3", "2024");
    }

    @Test
    void keepsADistanceFromAnEventAsAConstraint() {
        String text = "On Thanksgiving, one week after the secret phone call, the minister spoke.";
        TimeExpression distance = Texts.times(text, "2025-11-29").get(1);
        EventOffset offset = distance.basis().offset().orElseThrow();
        assertThat(offset.event().of(text)).isEqualTo("the secret phone call");
        assertThat(offset.after()).isTrue();
        assertThat(offset.eventWhen().orElseThrow().begin()).isEqualTo("2025-11-20T00:00");
    }

    @Test
    void takesTheDayOfAnUndatedReportFromItsCaption() {
        String text = "A tram burns in Lendal, November 25, 2025.\n\nThe strike went on, the union said on Friday.";
        TimeExpression friday = Texts.undated(text).get(1);
        assertThat(friday.value()).isEqualTo("2025-11-28");
        assertThat(friday.basis().anchor()).isInstanceOf(Anchor.Inferred.class);
    }

    @Test
    void placesNothingWithoutADay() {
        TimeExpression friday =
                Texts.undated("The strike went on, the union said on Friday.").get(0);
        assertThat(friday.value()).isEqualTo("XXXX-WXX-5");
        assertThat(friday.interval()).isEmpty();
    }

    @Test
    void celebratesAsTheOutletsCountryDoes() {
        Masthead british = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(new Outlet("The Lendal Courier", Optional.of("courier.example.uk"))))
                .build();
        String text = "They marched on Mother's Day.";
        assertThat(Texts.times(text, "2025-06-01").get(0).value()).isEqualTo("2025-05-11");
        assertThat(Texts.times(text, "2025-06-01", british).get(0).value()).isEqualTo("2025-03-30");
    }

    @Test
    void readsTheSecondOfTwoDays() {
        List<TimeExpression> times = Texts.times("They met on April 24 and 25.", "2025-05-02");
        assertThat(times).extracting(TimeExpression::value).containsExactly("2025-04-24", "2025-04-25");
    }

    @Test
    void knowsWhenHolidaysFall() {
        assertThat(day("Easter", 2025)).isEqualTo("2025-04-20");
        assertThat(day("Orthodox Easter", 2024)).isEqualTo("2024-05-05");
        assertThat(day("Rosh Hashanah", 2025)).isEqualTo("2025-09-23");
        assertThat(day("Passover", 2024)).isEqualTo("2024-04-23");
        assertThat(day("Hanukkah", 2025)).isEqualTo("2025-12-15");
        assertThat(day("Ramadan", 2025)).isEqualTo("2025-03-01");
        assertThat(day("Eid al-Adha", 2024)).isEqualTo("2024-06-16");
        assertThat(day("Diwali", 2025)).isEqualTo("2025-10-20");
        assertThat(day("National Day", 2025)).isEqualTo("2025-07-04");
        assertThat(day("Victoria Day", 2025)).isEqualTo("2025-05-19");
        assertThat(day("Islamic New Year", 2024)).isEqualTo("2024-07-07");
        assertThat(day("Memorial Day", 2025)).isEqualTo("2025-05-26");
        assertThat(day("Labor Day", 2025)).isEqualTo("2025-09-01");
    }

    private static LocalDate day(String name, int year) {
        return Holiday.ALL.stream()
                .filter(holiday -> holiday.names().contains(name.toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .flatMap(holiday -> holiday.in(year, "US"))
                .orElseThrow();
    }
}
