package org.secondsource.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.language.WordList;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class OriginFinderTest {
    private final OriginFinder finder = new OriginFinder(Carriers.OUTLETS);

    static Stream<Arguments> cases() {
        return WordList.rows(OriginFinderTest.class, "origin-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void countsOrigins(String behaviour, String carriers, String interval, String origins) {
        Origins found = finder.find(Carriers.parse(carriers), List.of()).origins();

        assertThat(found.min() + "-" + found.max()).as(behaviour + " " + found).isEqualTo(interval);
        assertThat(found.list().stream().map(OriginFinderTest::shown)).isEqualTo(Arrays.asList(origins.split(" ; ")));
    }

    private static String shown(Origin origin) {
        return (origin.kind() == SourceKind.NONE ? "?" : "")
                + origin.name()
                + origin.on().map(on -> " on " + on).orElse("");
    }

    @Test
    void findsNothingWhereNobodyCarriesTheClaim() {
        Provenance nothing = finder.find(List.of(), List.of());

        assertThat(nothing.origins()).isEqualTo(new Origins(0, 0, List.of(), List.of()));
        assertThat(nothing.graph().nodes()).isEmpty();
    }

    @Test
    void showsTheWayFromTheFirstSpeakerToTheReport() {
        ProvenanceGraph graph = finder.find(
                        Carriers.parse(
                                "a@Daily Lantern: person Piet Larsen < unnamed two sources < outlet The Harbor Ledger"),
                        List.of())
                .graph();

        assertThat(graph.nodes().stream().map(ProvenanceNode::name))
                .containsExactly("Piet Larsen", "two sources", "The Harbor Ledger", "Daily Lantern", "Daily Lantern");
        assertThat(graph.relays()).hasSize(4).allMatch(relay -> !relay.inferred());
        assertThat(graph.nodes().get(4).report()).isTrue();
    }

    @Test
    void namesTheReportsThatAddNothing() {
        Provenance provenance = finder.find(
                Carriers.parse("a@Daily Lantern: outlet The Harbor Ledger ; b@Metro Wire: outlet The Harbor Ledger ; "
                        + "b@Metro Wire: unnamed two officials"),
                List.of());

        assertThat(provenance.echoes()).containsExactly("a");
        assertThat(provenance.origins().reasons()).anyMatch(why -> why.contains("rely on The Harbor Ledger"));
    }

    @Test
    void flagsOutletsThatCiteOneAnother() {
        ProvenanceGraph graph = finder.find(
                        Carriers.parse("a@Daily Lantern: outlet Metro Wire ; b@Metro Wire: outlet Daily Lantern"),
                        List.of())
                .graph();

        assertThat(graph.anomalies().stream().map(Anomaly::kind)).containsExactly(Anomaly.Kind.CIRCULAR);
    }

    @Test
    void flagsACitedReportThatIsLaterThanTheOneThatCitesIt() {
        String late = "a@Daily Lantern+2025-03-01: outlet Metro Wire ; b@Metro Wire+2025-03-02: unnamed two officials";
        String timely =
                "a@Daily Lantern+2025-03-02: outlet Metro Wire ; b@Metro Wire+2025-03-02: unnamed two officials";

        assertThat(finder.find(Carriers.parse(late), List.of()).graph().anomalies().stream()
                        .map(Anomaly::kind))
                .containsExactly(Anomaly.Kind.LATER_SOURCE);
        assertThat(finder.find(Carriers.parse(timely), List.of()).graph().anomalies())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port office spoke first. The ship sank, the office's director, Piet Larsen, told reporters.|1",
                "The port office counted nine boats. 'It is over,' its chief, Piet Larsen, said.|1",
                "Piet Larsen, head of the port office, spoke.|1",
                "Port office director Piet Larsen spoke.|1",
                "Piet Larsen, a former director of the port office, spoke.|2",
                "The harbour school spoke first. 'It is over,' its chief, Piet Larsen, said.|2",
                "The port office spoke. So did Piet Larsen, a fisherman.|2"
            })
    void takesABodyAndWhoHeadsItForWhatMayBeOne(String elsewhere, int least) {
        List<Carrier> carriers =
                Carriers.parse("a@Daily Lantern: person Piet Larsen ; b@Metro Wire: organisation the port office");

        Origins origins =
                finder.find(carriers, List.of(), story(elsewhere, List.of())).origins();

        assertThat(origins.min()).as(elsewhere).isEqualTo(least);
        assertThat(origins.max()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Kovac's lawyer, Piet Larsen, spoke.|1",
                "A lawyer for Ana Kovac, Piet Larsen, spoke.|1",
                "Piet Larsen, who represents Ms Kovac, spoke.|1",
                "Piet Larsen, a lawyer, spoke of Ana Kovac.|2"
            })
    void takesSomebodyAndHisLawyerForWhatMayBeOne(String elsewhere, int least) {
        List<Carrier> carriers = Carriers.parse("a@Daily Lantern: person Ana Kovac ; b@Metro Wire: person Piet Larsen");

        Origins origins =
                finder.find(carriers, List.of(), story(elsewhere, List.of())).origins();

        assertThat(origins.min()).as(elsewhere).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The airport operator, Holm Airports, spoke. So did Varde Lines.|Holm Airports",
                "Holm Airports and Varde Lines spoke.|Holm Airports",
                "Varde Lines spoke of the airport.|Varde Lines",
                "Nobody is named here.|the airport operator"
            })
    void findsTheCompanyThatAReportLeavesUnnamed(String report, String meant) {
        List<Carrier> all =
                Carriers.parse("a@Daily Lantern: organisation Holm Airports ; b@Metro Wire: organisation Varde Lines");
        Carrier carrier = Carriers.carrier("c@Norvik Press: organisation the airport operator");
        Article article = Article.of(
                "c", carrier.article().text() + report, carrier.article().masthead());
        Carrier here = new Carrier(article, carrier.attribution(), List.of());
        List<Attribution> attributions =
                all.stream().flatMap(each -> each.attribution().stream()).toList();

        Origins origins = finder.find(
                        List.of(here), List.of(), new StorySources(Carriers.OUTLETS, List.of(article), attributions))
                .origins();

        assertThat(origins.list()).extracting(Origin::name).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chairman Sir Piet Larsen spoke.|Piet Larsen",
                "Piet Larsen, the club's chairman, spoke.|Piet Larsen",
                "Chairman Piet Larsen met chairman Ivo Lund.|the chairman"
            })
    void findsTheOnlyHolderOfAnOffice(String elsewhere, String meant) {
        List<Carrier> carriers = Carriers.parse("a@Daily Lantern: person the chairman");

        Origins origins =
                finder.find(carriers, List.of(), story(elsewhere, List.of())).origins();

        assertThat(origins.list()).extracting(Origin::name).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document court papers|When Ann Roe sued the theatre in May, nobody came.|Ann Roe",
                "document the complaint|A complaint filed on Friday by Ann Roe runs to 40 pages.|Ann Roe",
                "document the filing|Ann Roe has sued Ivo Lund. Ivo Lund has filed a complaint, too.|court papers",
                "document court records|Ann Roe has sued Ivo Lund.|court papers",
                "person the 33-year-old|Ann Roe, 33, met Ivo Lund, 41.|Ann Roe",
                "person the 41-year-old|Ann Roe, 41, met Ivo Lund, 41.|the 41-year-old"
            })
    void findsWhoseWordAComplaintIsAndWhoIsOfAnAge(String station, String elsewhere, String meant) {
        List<Carrier> carriers = Carriers.parse("a@Daily Lantern: " + station);

        Origins origins =
                finder.find(carriers, List.of(), story(elsewhere, List.of())).origins();

        assertThat(origins.list()).extracting(Origin::name).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"Metro Wire, 2", "Norvik Press, 1"})
    void namesNobodyWhereAReportHasSomebodyUnnamed(String outlet, int greatest) {
        List<Carrier> named = Carriers.parse("a@Daily Lantern: person Ana Kovac");
        Carrier open = Carriers.carrier("b@Metro Wire+says-Ana_Kovac_came._She_saw_it: person she");
        List<Attribution> attributions = Carriers.parse("b@" + outlet + ": unnamed a dock worker").stream()
                .flatMap(each -> each.attribution().stream())
                .toList();
        List<Carrier> carriers = List.of(named.get(0), open);
        StorySources story = new StorySources(
                Carriers.OUTLETS, carriers.stream().map(Carrier::article).toList(), attributions);

        Origins origins = finder.find(carriers, List.of(), story).origins();

        assertThat(origins.max()).isEqualTo(greatest);
    }

    private static StorySources story(String text, List<Attribution> attributions) {
        return new StorySources(Carriers.OUTLETS, List.of(Article.of("c", text, Masthead.EMPTY)), attributions);
    }

    @Test
    void takesASharedPassageAsAHintOnly() {
        List<Carrier> carriers = Carriers.parse("a@Daily Lantern+place: ; b@Metro Wire+place:");
        CopiedPassage copy = new CopiedPassage(
                new Evidence("a", new Span(0, 12)),
                new Evidence("b", new Span(0, 12)),
                CopiedPassage.Direction.A_TO_B,
                "same words");

        assertThat(finder.find(carriers, List.of()).origins().reasons()).noneMatch(why -> why.contains("passage"));
        Origins withCopy = finder.find(carriers, List.of(copy)).origins();
        assertThat(withCopy.min()).isEqualTo(1);
        assertThat(withCopy.max()).isEqualTo(2);
        assertThat(finder.find(carriers, List.of(copy)).graph().relays())
                .contains(new Relay("report:a", "report:b", Optional.of(copy.b()), true, "same words"));
        assertThat(withCopy.reasons()).anyMatch(why -> why.contains("share the passage"));
    }

    @Test
    void countsTheSameInAnyOrderOfReports() {
        List<String> all = WordList.rows(OriginFinderTest.class, "origin-cases.tsv").stream()
                .map(row -> row.get(1))
                .toList();
        Random random = new Random(7);
        for (String notation : all) {
            List<Carrier> carriers = new ArrayList<>(Carriers.parse(notation));
            Origins before = finder.find(carriers, List.of()).origins();
            Collections.shuffle(carriers, random);
            Origins after = finder.find(carriers, List.of()).origins();

            assertThat(List.of(after.min(), after.max())).as(notation).isEqualTo(List.of(before.min(), before.max()));
            assertThat(names(after)).as(notation).isEqualTo(names(before));
        }
    }

    private static List<String> names(Origins origins) {
        return origins.list().stream()
                .map(Origin::name)
                .flatMap(name -> Arrays.stream(name.split(", ")))
                .map(SourceKeys::plain)
                .sorted()
                .toList();
    }

    @Test
    void countsWhoReliesOnWhom() {
        Reliance reliance = new Reliance();
        reliance.add(finder.find(Carriers.parse("a@Daily Lantern: outlet The Harbor Ledger"), List.of())
                .graph());
        reliance.add(finder.find(
                        Carriers.parse("a@Daily Lantern: outlet Harbor Ledger ; a@Daily Lantern: outlet Metro Wire"),
                        List.of())
                .graph());

        assertThat(reliance.rows())
                .containsExactly(
                        new Reliance.Row("Daily Lantern", "The Harbor Ledger", 2),
                        new Reliance.Row("Daily Lantern", "Metro Wire", 1));
    }
}
