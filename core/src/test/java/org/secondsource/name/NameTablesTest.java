package org.secondsource.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

class NameTablesTest {
    private static final Masthead BRITISH = from("The Lendal Courier", "courier.example.uk");
    private static final Masthead AMERICAN = from("The Lendal Post", "post.example.us");

    private static Masthead from(String outlet, String domain) {
        return Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(new Outlet(outlet, Optional.of(domain))))
                .build();
    }

    private static List<String> names(NameTables tables, String text, Masthead masthead) {
        Layout layout = new Segmenter("en").segment(Article.of("a", text, masthead));
        return new EntityFinder(tables).find(layout).stream().map(Entity::name).toList();
    }

    @Test
    void meansTheTreasuryOfTheOutletsCountry() {
        String text = "The Treasury said the grant would be paid.";
        assertThat(names(NameTables.ours(), text, BRITISH)).contains("HM Treasury");
        assertThat(names(NameTables.ours(), text, AMERICAN)).contains("Treasury Department");
        assertThat(names(NameTables.ours(), text, Masthead.EMPTY)).contains("Treasury Department");
    }

    @Test
    void takesTheCountryOfTheInstitutionsNamedWhereTheOutletTellsNone() {
        String text = "The Home Office and Downing Street declined to comment. The Treasury said it would pay.";
        assertThat(names(NameTables.ours(), text, Masthead.EMPTY)).contains("HM Treasury");
    }

    @Test
    void putsAUsersRowsBeforeOurs() {
        NameTables tables = NameTables.ours()
                .extended(new NameTables.Rows(
                        List.of(),
                        List.of(List.of("Lendal Harbour Board", "the Board|LHB", "NO")),
                        List.of(List.of("Lendalia", "Lendalian|Lendalians", "Norvik", "country")),
                        List.of(List.of("Ines Varga", "f", "NO")),
                        List.of(List.of(
                                "harbour master of Lendal",
                                "harbour master of Lendal|harbour master",
                                "Lendal Harbour Board",
                                "Ines Varga 2024-01-01.."))));
        assertThat(names(tables, "Officials at LHB said the pier was safe.", Masthead.EMPTY))
                .contains("Lendal Harbour Board");
        assertThat(tables.gazetteer().government("Norvik")).hasValue("Lendalian government");
        assertThat(tables.gazetteer().bySurname("Varga").map(Gazetteer.KnownPerson::name))
                .hasValue("Ines Varga");
        Masthead dated = Masthead.EMPTY.toBuilder()
                .published(Given.stated(Stamp.parse("2025-03-04").orElseThrow()))
                .build();
        String text = "Ines Varga came at noon. The harbour master said the pier was safe.";
        Layout layout = new Segmenter("en").segment(Article.of("a", text, dated));
        assertThat(new EntityFinder(tables).find(layout))
                .filteredOn(entity -> entity.name().equals("Ines Varga"))
                .first()
                .satisfies(entity -> assertThat(entity.mentions())
                        .anyMatch(span -> span.of(text).equals("The harbour master")));
    }

    @Test
    void leavesWhatIsShippedAsItIs() {
        NameTables none =
                NameTables.ours().extended(new NameTables.Rows(List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(none).isEqualTo(NameTables.ours());
    }
}
