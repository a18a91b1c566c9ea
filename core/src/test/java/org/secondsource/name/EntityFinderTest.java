package org.secondsource.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.language.Segmenter;
import org.secondsource.language.WordList;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

class EntityFinderTest {
    private static final EntityFinder FINDER = new EntityFinder();

    private static Layout layout(String text, Masthead masthead) {
        return new Segmenter("en").segment(Article.of("a", text, masthead));
    }

    private static List<String> mentions(String text, String name) {
        return mentions(text, name, Masthead.EMPTY);
    }

    private static List<String> mentions(String text, String name, Masthead masthead) {
        return FINDER.find(layout(text, masthead)).stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.mentions().stream())
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void joinsSurnameAndTitleToTheFullName() {
        String text = "Mayor Clara Hollins opened the bridge on Monday. Hollins said it was late. Ms. Hollins left.";
        assertThat(mentions(text, "Clara Hollins")).containsExactly("Mayor Clara Hollins", "Hollins", "Ms. Hollins");
    }

    @Test
    void keepsANicknameInsideTheName() {
        String text = "Captain Otto 'Tug' Brandt steered the ferry. Brandt denied it.";
        assertThat(mentions(text, "Otto 'Tug' Brandt")).containsExactly("Captain Otto 'Tug' Brandt", "Brandt");
    }

    @Test
    void neverJoinsAWomanToAMan() {
        String text = "Peter Lind and Anna Lind run the mill. Mrs. Lind said it would close.";
        assertThat(mentions(text, "Anna Lind")).contains("Mrs. Lind");
    }

    @Test
    void takesASpeakersOfficeFromTheArticleItself() {
        String text = "Harbour Commissioner Clara Hollins spoke first. Deputy Mayor Sam Okoro spoke next."
                + " The harbour commissioner did not take questions.";
        assertThat(mentions(text, "Clara Hollins"))
                .containsExactly("Harbour Commissioner Clara Hollins", "The harbour commissioner");
    }

    @Test
    void joinsTwoWordingsOfOneOffice() {
        String text = "US Secretary of War Jane Dole flew to Oslo. The Defense Secretary met no one.";
        assertThat(mentions(text, "Jane Dole")).contains("The Defense Secretary");
    }

    @Test
    void leavesAnOfficeOpenThatTwoHold() {
        String text = "Governor Ann Pike met Governor Lou Reyes. The governor left early.";
        assertThat(mentions(text, "Ann Pike")).doesNotContain("The governor");
        assertThat(mentions(text, "Lou Reyes")).doesNotContain("The governor");
    }

    @Test
    void doesNotTakeADeputyForTheHolder() {
        String text = "Deputy Defense Secretary Jane Dole flew to Oslo. The Defense Secretary stayed at home.";
        assertThat(mentions(text, "Jane Dole")).doesNotContain("The Defense Secretary");
    }

    @Test
    void resolvesShortNamesToTheOutletIntroduced() {
        String text = "The Denver Post reported the deal first. On Friday the Post said it was off.";
        assertThat(mentions(text, "The Denver Post")).containsExactly("The Denver Post", "Post");
    }

    @Test
    void leavesAShortNameOpenThatNobodyIntroduced() {
        String text = "On Monday the Post reported that the deal was off.";
        assertThat(mentions(text, "The Washington Post")).isEmpty();
    }

    @Test
    void takesThePublicationForTheOutletCitedLast() {
        String text = "The Denver Post reported the deal first. One aide told the publication it was off."
                + " Newsweek said otherwise. Another aide told the publication nothing was signed.";
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of("Axios")))
                .build();
        assertThat(mentions(text, "The Denver Post", masthead)).contains("the publication");
        assertThat(mentions(text, "Newsweek", masthead)).contains("the publication");
    }

    @Test
    void doesNotTakeTheNewspaperForABroadcasterOrTheArticlesOwnOutlet() {
        String text = "The Denver Post reported the deal first. CNN confirmed it. The newspaper cited two aides."
                + " The Boston Globe has asked for comment. The newspaper got none.";
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of("The Boston Globe")))
                .build();
        assertThat(mentions(text, "The Denver Post", masthead))
                .containsExactly("The Denver Post", "The newspaper", "The newspaper");
    }

    @Test
    void knowsInventedOutletsByTheirShape() {
        String text = "The Harbour Gazette reported on Friday that the mill would close. The Gazette named no one.";
        assertThat(mentions(text, "Harbour Gazette")).containsExactly("Harbour Gazette", "Gazette");
    }

    @Test
    void takesAnOutletNobodyIntroducedForOneWhenItReports() {
        String text = "Port bosses were told weeks ago, and the Courier reported it on Friday.";
        assertThat(mentions(text, "the Courier")).containsExactly("Courier");
    }

    @Test
    void letsAUsersRowsComeFirst() {
        OutletTable table = OutletTable.ours()
                .extended(List.of(
                        List.of("The Lundy Lamp", "the Lamp", "lundylamp.example", "-", "NO", "newspaper"),
                        List.of("Our Own Post", "the Post", "reuters.com", "-", "NO", "newspaper")));
        assertThat(table.named("the lundy lamp").map(KnownOutlet::country)).hasValue("NO");
        assertThat(table.at("www.reuters.com").map(KnownOutlet::name)).hasValue("Our Own Post");
        assertThat(table.named("Reuters")).isPresent();
    }

    @Test
    void joinsAcronymsToTheNameTheyStandBehind() {
        String text = "The Northern Ferry Authority (NFA) closed the line. A spokesman for the NFA gave no reason.";
        assertThat(mentions(text, "Northern Ferry Authority")).contains("NFA");
    }

    @Test
    void readsHeadlinesOnlyByNamesKnownFromTheText() {
        String text = "Hollins Opens New Harbour Bridge After Long Delay\nMayor Clara Hollins opened the bridge.";
        assertThat(mentions(text, "Clara Hollins")).containsExactly("Hollins", "Mayor Clara Hollins");
    }

    @Test
    void takesAnOfficesHolderOnlyIfTheArticleNamesHim() {
        String text = "Keir Starmer spoke in Leeds. The British prime minister took no questions.";
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .published(Given.stated(Stamp.of(LocalDate.of(2025, 6, 2))))
                .build();
        assertThat(mentions(text, "Keir Starmer", masthead)).contains("The British prime minister");
        assertThat(mentions(text, "Keir Starmer")).doesNotContain("The British prime minister");
    }

    static Stream<Arguments> mentionCases() {
        return WordList.rows(EntityFinderTest.class, "mention-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mentionCases")
    void joinsWhatCertainlyMeansTheSame(String behaviour, String text, String kind, String expected) {
        List<String> wanted = Arrays.asList(expected.split(" \\| "));
        List<String> found = FINDER.find(layout(text, Masthead.EMPTY)).stream()
                .filter(entity -> entity.name().equals(wanted.get(0)))
                .filter(entity -> entity.kind().name().toLowerCase(Locale.ROOT).equals(kind))
                .flatMap(entity -> entity.mentions().stream())
                .map(span -> span.of(text))
                .toList();
        assertThat(found).as(behaviour).isEqualTo(wanted.subList(1, wanted.size()));
    }

    @Test
    void findsTheSameInTheSameTextAndStaysInsideIt() {
        String text =
                "Mayor Clara Hollins told CNN, \"It's 'done'.\" (AP) \u2014 The U.N. agreed; O'Neil & Sons did not.";
        Layout layout = layout(text, Masthead.EMPTY);
        List<Entity> entities = FINDER.find(layout);
        assertThat(FINDER.find(layout)).isEqualTo(entities);
        assertThat(entities.stream().flatMap(entity -> entity.mentions().stream()))
                .allMatch(new Span(0, text.length())::contains);
    }
}
