package org.secondsource.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Chain;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.language.Segmenter;
import org.secondsource.provenance.CopiedPassage.Direction;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

class CopyFinderTest {
    private static final String WIRE =
            "The harbour council voted on Tuesday to close the old fish market after inspectors "
                    + "found cracks in the north wall, and traders were told to move their stalls before the end of the month.";

    private static final String EDITED =
            "The harbour council voted on Tuesday evening to close the old fish market after "
                    + "inspectors found cracks in the north wall, and traders were told to move their stalls before the month is out.";

    private final CopyFinder finder = new CopyFinder(Carriers.OUTLETS);

    private static Article article(String id, String text, Masthead.Builder masthead) {
        return Article.of(id, text, masthead.build());
    }

    private static Masthead.Builder of(String outlet) {
        return new Masthead.Builder().outlet(Given.stated(Outlet.of(outlet)));
    }

    private static Reading reading(Article article, List<Attribution> attributions) {
        return new Reading(
                new Segmenter("en").segment(article), attributions, List.of(), List.of(), List.of(), List.of());
    }

    private static Reading reading(Article article) {
        return reading(article, List.of());
    }

    private static Attribution attribution(QuoteType type, Span content, Hop source) {
        return new Attribution(
                "a1",
                new AttributionSpans(List.of(), List.of(), List.of(content), OptionalInt.empty(), 1, "test"),
                type,
                Optional.empty(),
                Optional.empty(),
                source.kind(),
                Optional.empty(),
                new Chain(List.of(source, new Hop("own", SourceKind.OUTLET, Optional.empty(), List.of(), false))),
                Stance.SAYS,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void findsAPassageInBothTextsInSpiteOfSmallChanges() {
        Article a = article("a", "A lead of our own. " + WIRE, of("Daily Lantern"));
        Article b = article("b", EDITED + " An end of theirs.", of("Metro Wire"));

        List<CopiedPassage> passages =
                finder.find(List.of(reading(a), reading(b))).passages();

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).a().span().of(a.text()))
                .startsWith("The harbour council")
                .endsWith("before the");
        assertThat(passages.get(0).b().span().of(b.text()))
                .startsWith("The harbour council")
                .contains("evening");
        assertThat(passages.get(0).direction()).isEqualTo(Direction.NOT_SHOWN);
    }

    @Test
    void takesACreditBeforeTheClock() {
        Article wire = article(
                "a",
                WIRE,
                of("Norvik Press")
                        .published(Given.stated(Stamp.parse("2025-03-04").orElseThrow())));
        Article paper = article(
                "b",
                WIRE,
                of("Daily Lantern")
                        .dateline(Given.stated("PORT SALE (Norvik Press)"))
                        .published(Given.stated(Stamp.parse("2025-03-03").orElseThrow())));

        Copies copies = finder.find(List.of(reading(wire), reading(paper)));

        assertThat(copies.passages().get(0).direction()).isEqualTo(Direction.A_TO_B);
        assertThat(copies.passages().get(0).why()).startsWith("credited");
        assertThat(copies.same()).containsExactly(List.of("a", "b"));
        assertThat(copies.shares()).allMatch(CopyShare::isWhole);
    }

    @Test
    void takesTheClockAsAWeakHint() {
        Article late = article(
                "a",
                WIRE,
                of("Metro Wire")
                        .published(Given.stated(Stamp.parse("2025-03-04").orElseThrow())));
        Article early = article(
                "b",
                WIRE,
                of("Daily Lantern")
                        .published(Given.stated(Stamp.parse("2025-03-03").orElseThrow())));

        CopiedPassage passage =
                finder.find(List.of(reading(late), reading(early))).passages().get(0);

        assertThat(passage.direction()).isEqualTo(Direction.B_TO_A);
        assertThat(passage.why()).contains("inferred", "weak");
    }

    @Test
    void takesTwoReportsWithOneCreditAsOfOneOrigin() {
        Article a = article("a", WIRE, of("Daily Lantern").dateline(Given.stated("PORT SALE (Norvik Press)")));
        Article b = article("b", WIRE, of("Metro Wire").authors(List.of("Norvik Press")));

        assertThat(finder.find(List.of(reading(a), reading(b)))
                        .passages()
                        .get(0)
                        .direction())
                .isEqualTo(Direction.COMMON_ORIGIN);
    }

    @Test
    void takesAPressReleaseAsTheSource() {
        Article release = article("a", "FOR IMMEDIATE RELEASE\n" + WIRE, new Masthead.Builder());
        Article paper = article("b", "Our reporter writes. " + WIRE, of("Metro Wire"));

        CopiedPassage passage = finder.find(List.of(reading(release), reading(paper)))
                .passages()
                .get(0);

        assertThat(passage.direction()).isEqualTo(Direction.A_TO_B);
        assertThat(passage.why()).contains("press release");
    }

    @Test
    void takesASharedQuotationAsNoCopy() {
        String quotation = "\"" + WIRE + "\"";
        Article a = article("a", quotation + " Kovac said.", of("Daily Lantern"));
        Article b = article("b", quotation + " Kovac told reporters.", of("Metro Wire"));
        Hop kovac = new Hop("Ana Kovac", SourceKind.PERSON, Optional.empty(), List.of(), false);
        Attribution said = attribution(QuoteType.DIRECT, new Span(0, quotation.length()), kovac);

        Copies copies = finder.find(List.of(reading(a, List.of(said)), reading(b, List.of(said))));

        assertThat(copies.passages().get(0).direction()).isEqualTo(Direction.COMMON_ORIGIN);
        assertThat(copies.passages().get(0).why()).contains("quote");
        assertThat(copies.shares()).isEmpty();
    }

    @Test
    void tellsWhichReportNamesTheOtherAsItsSource() {
        Article a = article("a", WIRE, of("Metro Wire"));
        Article b = article("b", WIRE, of("Daily Lantern"));
        Hop wire = new Hop("Metro Wire", SourceKind.OUTLET, Optional.empty(), List.of(), false);
        Attribution cites = attribution(QuoteType.INDIRECT, new Span(0, 20), wire);

        CopiedPassage passage = finder.find(List.of(reading(a), reading(b, List.of(cites))))
                .passages()
                .get(0);

        assertThat(passage.direction()).isEqualTo(Direction.A_TO_B);
        assertThat(passage.why()).contains("names Metro Wire");
    }

    @Test
    void findsNothingInShortOrEmptyTexts() {
        Article a = article("a", "", of("Daily Lantern"));
        Article b = article("b", "The Harbor Ledger reported on Friday.", of("Metro Wire"));

        assertThat(finder.find(List.of(reading(a), reading(b), reading(b))).shares())
                .isEmpty();
    }
}
