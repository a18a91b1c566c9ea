package org.secondsource.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimStatus;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.Difference;
import org.secondsource.claim.DifferenceKind;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Link;
import org.secondsource.claim.LinkKind;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Reply;
import org.secondsource.claim.ReplyOutcome;
import org.secondsource.claim.SentenceRef;
import org.secondsource.claim.Side;
import org.secondsource.claim.Silence;
import org.secondsource.claim.TimelineEntry;
import org.secondsource.claim.TimelineEntry.Lane;
import org.secondsource.framing.FramingNote;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.Origin;
import org.secondsource.provenance.Origins;
import org.secondsource.provenance.ProvenanceGraph;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;
import org.secondsource.quantity.Amount;
import org.secondsource.story.Story;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeInterval;

/**
 * An invented story with every feature a report can show, compared by hand: the reports are developed and tested against
 * it, whatever the engines find.
 */
public final class HarbourStory {
    private final ReportSketch courier = sketch(
            "courier",
            "The Corran Courier",
            "2026-03-12",
            "Port was warned of failing valve weeks before leak, officials say");
    private final ReportSketch wire = sketch(
            "wire",
            "Northgate Wire",
            "2026-03-12T14:20:00Z",
            "Corran Bay port was warned of faulty valve, newspaper reports");
    private final ReportSketch lantern =
            sketch("lantern", "Daily Lantern", "2026-03-13", "They KNEW: port bosses were told of deadly valve");
    private final ReportSketch post =
            sketch("post", "The Marlow Post", "2026-03-13", "Engineer: I handed over a warning about Berth 4");

    private HarbourStory() {}

    public static Dossier dossier() {
        return new HarbourStory().compose();
    }

    private static ReportSketch sketch(String id, String outlet, String published, String title) {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .published(Given.stated(Stamp.parse(published).orElseThrow()))
                .title(title)
                .build();
        return new ReportSketch(Article.of(id, text(id), masthead));
    }

    private static String text(String id) {
        try (InputStream stream = HarbourStory.class.getResourceAsStream("harbour/" + id + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("harbour/" + id + ".txt is missing");
            }
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return file.substring(file.indexOf("\n\n") + 2).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Dossier compose() {
        courierSays();
        wireSays();
        lanternSays();
        postSays();
        return new Dossier(
                new Story(
                        "s1",
                        "Warning before the ammonia leak at Corran Bay",
                        List.of("courier", "wire", "lantern", "post")),
                List.of(courier.reading(), wire.reading(), lantern.reading(), post.reading()),
                new Comparison(
                        claims(), links(), differences(), List.of(), silences(), replies(), timeline(), figures()),
                List.of(new CopiedPassage(
                        courier.evidence("obody told us what it was"),
                        lantern.evidence("obody told us what it was"),
                        CopiedPassage.Direction.A_TO_B,
                        "the Courier published a day earlier, and the Lantern cites it")),
                framing(),
                "Four reports of four outlets. That managers were warned of a failing valve has 2\u20133 origins: The Corran Courier, on two harbour officials, and Marit Voss, who spoke to The Marlow Post on the record; whether the Daily Lantern's \"sources close to the port\" are the Courier's is not shown. Brannoch Freight denies it. The Harbour Authority was asked and did not answer (The Corran Courier) or declined (Northgate Wire).",
                List.of(new Problem(ProblemCode.DUPLICATE, "wire-copy.txt", "the same article as wire; left out")));
    }

    private void courierSays() {
        courier.says(
                        "two harbour officials with direct knowledge of the inspection",
                        "told the Courier",
                        "Inspectors warned port managers three weeks before Tuesday's ammonia leak that a valve on Berth 4 was failing")
                .unnamed("two", "harbour officials", "with direct knowledge of the inspection")
                .add("two harbour officials with direct knowledge of the inspection");
        courier.says("The officials", "said", "the report was sent to Brannoch Freight on February 17")
                .unnamed("two", "officials", "")
                .add("two harbour officials with direct knowledge of the inspection");
        courier.says("St Aldan's Hospital", "said", "At least 40 people were treated after the leak")
                .kind(SourceKind.ORGANISATION)
                .add("St Aldan's Hospital");
        courier.says(
                        "Ines Okafor, a crane driver who was on the quay",
                        "said Ines",
                        "\"Nobody ran, because nobody told us what it was,\"")
                .direct()
                .add("Ines Okafor");
        courier.says("A Brannoch spokesman, Tomas Reyle", "called the account", "\"completely untrue.\"")
                .direct()
                .stance(Stance.DENIES)
                .add("Tomas Reyle");
        courier.says("Reyle said in", "in a statement", "\"We were never given any such report,\"")
                .direct()
                .stance(Stance.DENIES)
                .add("Tomas Reyle");
        courier.says(
                        "the fire service",
                        "according to",
                        "The leak began shortly after 6 a.m. on Tuesday and lasted about two hours")
                .kind(SourceKind.ORGANISATION)
                .add("the fire service");
        courier.says(
                        "Internal maintenance records seen by the Courier",
                        "show",
                        "the valve was due to be replaced in December")
                .kind(SourceKind.DOCUMENT)
                .add("internal maintenance records");
        courier.says("her office", "her office said", "Transport Minister Hanna Dressler will visit the port on Friday")
                .kind(SourceKind.ORGANISATION)
                .add("the transport minister's office");
        courier.counts("At least 40", Amount.atLeast(40), "count", "people");
    }

    private void wireSays() {
        wire.says(
                        "two people familiar with the inspection",
                        "citing",
                        "Managers of Corran Bay port were warned weeks before this week's ammonia leak that a valve was faulty")
                .unnamed("two", "people", "familiar with the inspection")
                .via("The Corran Courier", SourceKind.OUTLET)
                .add("two people familiar with the inspection");
        wire.says("The newspaper", "said", "the warning went to the operator, Brannoch Freight, in mid-February")
                .kind(SourceKind.OUTLET)
                .add("The Corran Courier");
        wire.says(
                        "a spokeswoman for St Aldan's Hospital",
                        "told Northgate Wire",
                        "Forty-three people were treated for breathing problems")
                .kind(SourceKind.ORGANISATION)
                .add("St Aldan's Hospital");
        wire.says("Brannoch Freight called", "called the report", "\"misleading\"")
                .direct()
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.DISPUTES)
                .add("Brannoch Freight");
        wire.says("Dressler told", "told reporters", "\"We will look at every document,\"")
                .direct()
                .to("reporters")
                .add("Hanna Dressler");
        wire.says("the fire service", "estimates", "About two tonnes of ammonia escaped")
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.ESTIMATES)
                .add("the fire service");
        wire.counts("Forty-three", Amount.exactly(43), "count", "people");
        wire.counts("About two", Amount.between(1.8, 2.2), "tonne", "ammonia escaped");
    }

    private void lanternSays() {
        lantern.says(
                        "sources close to the port",
                        "have said",
                        "Port bosses were told weeks ago that a deadly valve was about to fail")
                .unnamed("", "sources", "close to the port")
                .add("sources close to the port");
        lantern.says("the Courier", "reported", "The bombshell warning was sent to greedy operator Brannoch Freight")
                .kind(SourceKind.OUTLET)
                .add("The Corran Courier");
        lantern.says("crane driver Ines Okafor", "reportedly said", "'Nobody told us what it was,'")
                .direct()
                .stance(Stance.HEDGED)
                .add("Ines Okafor");
        lantern.says("Brannoch has", "slammed the claims as", "'completely untrue'")
                .direct()
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.DENIES)
                .add("Brannoch Freight");
        lantern.says("She", "vowed", "'look at every document'")
                .direct()
                .stance(Stance.PROMISES)
                .to("dockers")
                .add("Hanna Dressler");
        lantern.counts("More than 60", Amount.moreThan(60), "count", "people");
    }

    private void postSays() {
        post.says(
                        "A former port engineer",
                        "says",
                        "she reported a failing valve at Berth 4 to Brannoch Freight in February")
                .add("Marit Voss");
        post.says(
                        "Marit Voss, who left the port on March 2",
                        "told the Marlow Post in an interview",
                        "\"I wrote it down and I handed it over,\"")
                .direct()
                .add("Marit Voss");
        post.says("a copy of her report", "showed the Post", "dated February 17")
                .kind(SourceKind.DOCUMENT)
                .add("Voss's report");
        post.says("The Corran Courier", "reported", "inspectors had given a similar warning")
                .kind(SourceKind.OUTLET)
                .add("The Corran Courier");
        post.says("Brannoch Freight disputes", "disputes", "any report reached it")
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.DISPUTES)
                .add("Brannoch Freight");
        post.says("St Aldan's Hospital", "it said on Friday", "treated 43 people, two of them seriously")
                .kind(SourceKind.ORGANISATION)
                .add("St Aldan's Hospital");
        post.says("The fire service", "put", "the amount of ammonia released at between 1.8 and 2.2 tonnes")
                .kind(SourceKind.ORGANISATION)
                .stance(Stance.ESTIMATES)
                .add("the fire service");
        post.says("the ministry's calendar", "according to", "Dressler's visit is planned for Friday")
                .kind(SourceKind.DOCUMENT)
                .add("the ministry's calendar");
        post.counts("43", Amount.exactly(43), "count", "people, two");
        post.counts("between 1.8 and 2.2", Amount.between(1.8, 2.2), "tonne", "ammonia released");
    }

    private List<Claim> claims() {
        return List.of(
                new Claim(
                        "c1",
                        "Inspectors warned port managers three weeks before Tuesday's ammonia leak that a valve on Berth 4 was failing",
                        List.of(
                                courier.attributed(
                                        "a1",
                                        "Inspectors warned port managers three weeks before Tuesday's ammonia leak that a valve on Berth 4 was failing"),
                                courier.attributed("a5", "\"completely untrue.\""),
                                wire.attributed(
                                        "a1",
                                        "Managers of Corran Bay port were warned weeks before this week's ammonia leak that a valve was faulty"),
                                wire.attributed("a4", "\"misleading\""),
                                lantern.attributed(
                                        "a1", "Port bosses were told weeks ago that a deadly valve was about to fail"),
                                lantern.attributed("a4", "'completely untrue'"),
                                post.attributed(
                                        "a1",
                                        "she reported a failing valve at Berth 4 to Brannoch Freight in February"),
                                post.attributed("a4", "inspectors had given a similar warning")),
                        new Origins(
                                2,
                                3,
                                List.of(
                                        new Origin(
                                                "The Corran Courier",
                                                SourceKind.OUTLET,
                                                Optional.of(
                                                        "two harbour officials with direct knowledge of the inspection")),
                                        new Origin("Marit Voss", SourceKind.PERSON, Optional.empty()),
                                        new Origin("sources close to the port", SourceKind.UNNAMED, Optional.empty())),
                                List.of(
                                        "Northgate Wire states that it relies on The Corran Courier.",
                                        "Marit Voss speaks on the record of her own act: an origin of her own.",
                                        "\"sources close to the port\" may be the Courier's two officials: the Lantern cites the Courier elsewhere. Not shown, so counted 0 to 1.")),
                        warningGraph(),
                        4,
                        4,
                        ClaimStatus.DENIED,
                        1.0),
                new Claim(
                        "c2",
                        "the report was sent to Brannoch Freight on February 17",
                        List.of(
                                courier.attributed("a2", "the report was sent to Brannoch Freight on February 17"),
                                wire.attributed(
                                        "a2", "the warning went to the operator, Brannoch Freight, in mid-February"),
                                lantern.attributed(
                                        "a2", "The bombshell warning was sent to greedy operator Brannoch Freight"),
                                post.attributed("a3", "a copy of her report dated February 17")),
                        new Origins(
                                2,
                                2,
                                List.of(
                                        new Origin(
                                                "The Corran Courier",
                                                SourceKind.OUTLET,
                                                Optional.of("two harbour officials")),
                                        new Origin("Voss's report", SourceKind.DOCUMENT, Optional.empty())),
                                List.of("The Wire and the Lantern state that they rely on The Corran Courier.")),
                        sentGraph(),
                        4,
                        4,
                        ClaimStatus.AGREE,
                        0.8),
                new Claim(
                        "c3",
                        "At least 40 people were treated after the leak",
                        List.of(
                                courier.attributed("a3", "At least 40 people were treated after the leak"),
                                wire.attributed("a3", "Forty-three people were treated for breathing problems"),
                                lantern.own("More than 60 people were rushed to hospital in the disaster"),
                                post.attributed("a6", "treated 43 people, two of them seriously")),
                        new Origins(
                                1,
                                2,
                                List.of(
                                        new Origin("St Aldan's Hospital", SourceKind.ORGANISATION, Optional.empty()),
                                        new Origin("Daily Lantern", SourceKind.OUTLET, Optional.empty())),
                                List.of("The Lantern gives its figure in its own voice, without a source.")),
                        single("St Aldan's Hospital", SourceKind.ORGANISATION),
                        4,
                        4,
                        ClaimStatus.CONFLICT,
                        0.7),
                new Claim(
                        "c4",
                        "Transport Minister Hanna Dressler will visit the port on Friday",
                        List.of(
                                courier.attributed(
                                        "a9", "Transport Minister Hanna Dressler will visit the port on Friday"),
                                wire.own("Hanna Dressler, the transport minister, is to visit Corran Bay on Friday"),
                                lantern.own("Minister Hanna Dressler will travel to the stricken port on Thursday"),
                                post.attributed("a8", "Dressler's visit is planned for Friday")),
                        new Origins(
                                1,
                                3,
                                List.of(
                                        new Origin(
                                                "the transport minister's office",
                                                SourceKind.ORGANISATION,
                                                Optional.empty()),
                                        new Origin("the ministry's calendar", SourceKind.DOCUMENT, Optional.empty())),
                                List.of()),
                        single("the transport minister's office", SourceKind.ORGANISATION),
                        4,
                        4,
                        ClaimStatus.CONFLICT,
                        0.5),
                new Claim(
                        "c5",
                        "Nobody ran, because nobody told us what it was",
                        List.of(
                                courier.attributed("a4", "\"Nobody ran, because nobody told us what it was,\""),
                                lantern.attributed("a3", "'Nobody told us what it was,'")),
                        new Origins(
                                1,
                                1,
                                List.of(new Origin("Ines Okafor", SourceKind.PERSON, Optional.empty())),
                                List.of("The same person, the same words.")),
                        single("Ines Okafor", SourceKind.PERSON),
                        2,
                        2,
                        ClaimStatus.DIFFER,
                        0.4),
                new Claim(
                        "c6",
                        "We will look at every document",
                        List.of(
                                wire.attributed("a5", "\"We will look at every document,\""),
                                lantern.attributed("a5", "'look at every document'")),
                        new Origins(
                                1,
                                1,
                                List.of(new Origin("Hanna Dressler", SourceKind.PERSON, Optional.empty())),
                                List.of()),
                        single("Hanna Dressler", SourceKind.PERSON),
                        2,
                        2,
                        ClaimStatus.DIFFER,
                        0.3),
                new Claim(
                        "c7",
                        "About two tonnes of ammonia escaped",
                        List.of(
                                wire.attributed("a6", "About two tonnes of ammonia escaped"),
                                post.attributed("a7", "the amount of ammonia released at between 1.8 and 2.2 tonnes")),
                        new Origins(
                                1,
                                1,
                                List.of(new Origin("the fire service", SourceKind.ORGANISATION, Optional.empty())),
                                List.of()),
                        single("the fire service", SourceKind.ORGANISATION),
                        2,
                        2,
                        ClaimStatus.AGREE,
                        0.3),
                new Claim(
                        "c8",
                        "the valve was due to be replaced in December",
                        List.of(courier.attributed("a8", "the valve was due to be replaced in December")),
                        new Origins(
                                1,
                                1,
                                List.of(new Origin(
                                        "internal maintenance records", SourceKind.DOCUMENT, Optional.empty())),
                                List.of()),
                        single("internal maintenance records", SourceKind.DOCUMENT),
                        1,
                        1,
                        ClaimStatus.ONE_SIDED,
                        0.2),
                new Claim(
                        "c9",
                        "The leak began shortly after 6 a.m. on Tuesday and lasted about two hours",
                        List.of(courier.attributed(
                                "a7", "The leak began shortly after 6 a.m. on Tuesday and lasted about two hours")),
                        new Origins(
                                1,
                                1,
                                List.of(new Origin("the fire service", SourceKind.ORGANISATION, Optional.empty())),
                                List.of()),
                        single("the fire service", SourceKind.ORGANISATION),
                        1,
                        1,
                        ClaimStatus.ONE_SIDED,
                        0.2));
    }

    private ProvenanceGraph warningGraph() {
        return new ProvenanceGraph(
                List.of(
                        new ProvenanceNode(
                                "officials",
                                "two harbour officials with direct knowledge of the inspection",
                                SourceKind.UNNAMED,
                                false),
                        new ProvenanceNode("voss", "Marit Voss", SourceKind.PERSON, false),
                        new ProvenanceNode("close", "sources close to the port", SourceKind.UNNAMED, false),
                        new ProvenanceNode("courier", "The Corran Courier", SourceKind.OUTLET, true),
                        new ProvenanceNode("wire", "Northgate Wire", SourceKind.OUTLET, true),
                        new ProvenanceNode("lantern", "Daily Lantern", SourceKind.OUTLET, true),
                        new ProvenanceNode("post", "The Marlow Post", SourceKind.OUTLET, true)),
                List.of(
                        new Relay(
                                "officials",
                                "courier",
                                Optional.of(courier.evidence("told the Courier")),
                                false,
                                "told the Courier"),
                        new Relay(
                                "voss",
                                "post",
                                Optional.of(post.evidence("told the Marlow Post in an interview")),
                                false,
                                "told in an interview"),
                        new Relay("close", "lantern", Optional.of(lantern.evidence("have said")), false, "have said"),
                        new Relay(
                                "courier",
                                "wire",
                                Optional.of(wire.evidence("the Corran Courier reported on Thursday")),
                                false,
                                "reported"),
                        new Relay(
                                "courier",
                                "lantern",
                                Optional.of(lantern.evidence("the Courier reported")),
                                true,
                                "cites it in the next sentence"),
                        new Relay(
                                "courier",
                                "post",
                                Optional.of(post.evidence("The Corran Courier reported on Thursday")),
                                false,
                                "reported")));
    }

    private ProvenanceGraph sentGraph() {
        return new ProvenanceGraph(
                List.of(
                        new ProvenanceNode("officials", "two harbour officials", SourceKind.UNNAMED, false),
                        new ProvenanceNode("report", "Voss's report", SourceKind.DOCUMENT, false),
                        new ProvenanceNode("courier", "The Corran Courier", SourceKind.OUTLET, true),
                        new ProvenanceNode("wire", "Northgate Wire", SourceKind.OUTLET, true),
                        new ProvenanceNode("lantern", "Daily Lantern", SourceKind.OUTLET, true),
                        new ProvenanceNode("post", "The Marlow Post", SourceKind.OUTLET, true)),
                List.of(
                        new Relay(
                                "officials", "courier", Optional.of(courier.evidence("The officials")), false, "said"),
                        new Relay(
                                "report",
                                "post",
                                Optional.of(post.evidence("showed the Post")),
                                false,
                                "showed the Post"),
                        new Relay("courier", "wire", Optional.of(wire.evidence("The newspaper said")), false, "said"),
                        new Relay(
                                "courier",
                                "lantern",
                                Optional.of(lantern.evidence("the Courier reported")),
                                false,
                                "reported")));
    }

    private static ProvenanceGraph single(String name, SourceKind kind) {
        return new ProvenanceGraph(List.of(new ProvenanceNode("root", name, kind, false)), List.of());
    }

    private List<Link> links() {
        return List.of(
                link(courier, "Inspectors warned", wire, "Managers of Corran", LinkKind.CLAIM, 0.93),
                link(courier, "Inspectors warned", lantern, "Port bosses", LinkKind.CLAIM, 0.81),
                link(courier, "Inspectors warned", post, "inspectors had given", LinkKind.CLAIM, 0.78),
                link(courier, "The officials, who", wire, "The newspaper said", LinkKind.CLAIM, 0.85),
                link(courier, "The officials, who", lantern, "The bombshell", LinkKind.CLAIM, 0.7),
                link(courier, "At least 40", wire, "Forty-three", LinkKind.CLAIM, 0.9),
                link(courier, "At least 40", lantern, "More than 60", LinkKind.CLAIM, 0.8),
                link(courier, "At least 40", post, "treated 43", LinkKind.CLAIM, 0.88),
                link(courier, "\"Nobody ran", lantern, "'Nobody told", LinkKind.QUOTE, 0.97),
                link(wire, "\"We will look", lantern, "She vowed", LinkKind.QUOTE, 0.92),
                link(courier, "A Brannoch spokesman", wire, "Brannoch Freight called", LinkKind.DENIAL, 0.6),
                link(courier, "A Brannoch spokesman", lantern, "Brannoch has", LinkKind.DENIAL, 0.9),
                link(wire, "About two tonnes", post, "The fire service", LinkKind.CLAIM, 0.9),
                link(courier, "Transport Minister", wire, "Hanna Dressler, the", LinkKind.EVENT, 0.9),
                link(courier, "Transport Minister", lantern, "Minister Hanna", LinkKind.EVENT, 0.85),
                link(courier, "Transport Minister", post, "Dressler's visit", LinkKind.EVENT, 0.84));
    }

    private static Link link(
            ReportSketch a, String wordsA, ReportSketch b, String wordsB, LinkKind kind, double score) {
        return new Link(
                new SentenceRef(a.id(), a.sentence(wordsA)),
                new SentenceRef(b.id(), b.sentence(wordsB)),
                kind,
                score,
                "sketch");
    }

    private static Side side(ReportSketch report, String words, String says) {
        return new Side(report.id(), List.of(report.span(words)), says);
    }

    private List<Difference> differences() {
        return List.of(
                new Difference(
                        DifferenceKind.FIGURE,
                        Outcome.CONFLICT,
                        Optional.of("c3"),
                        List.of(
                                side(courier, "At least 40", "at least 40"),
                                side(wire, "Forty-three", "43"),
                                side(lantern, "More than 60", "more than 60"),
                                side(post, "43", "43")),
                        "43 and \"more than 60\" cannot both hold for the same day; \"at least 40\" and 43 can"),
                new Difference(
                        DifferenceKind.DATE,
                        Outcome.CONFLICT,
                        Optional.of("c4"),
                        List.of(
                                side(courier, "on Friday", "Fri 13 Mar 2026"),
                                side(wire, "on Friday", "Fri 13 Mar 2026"),
                                side(lantern, "on Thursday", "Thu 19 Mar 2026"),
                                side(post, "for Friday", "Fri 13 Mar 2026")),
                        "the days do not meet"),
                new Difference(
                        DifferenceKind.SOURCE_DESCRIPTION,
                        Outcome.COMPATIBLE,
                        Optional.of("c1"),
                        List.of(
                                side(
                                        courier,
                                        "two harbour officials with direct knowledge of the inspection",
                                        "two harbour officials with direct knowledge of the inspection"),
                                side(
                                        wire,
                                        "two people familiar with the inspection",
                                        "two people familiar with the inspection"),
                                side(lantern, "sources close to the port", "sources close to the port")),
                        "the same two people lose \"harbour officials\" and \"direct knowledge\" on the way"),
                new Difference(
                        DifferenceKind.DENIAL_STRENGTH,
                        Outcome.COMPATIBLE,
                        Optional.of("c1"),
                        List.of(
                                side(courier, "completely untrue", "denies it outright"),
                                side(wire, "misleading", "disputes how it is told"),
                                side(lantern, "completely untrue", "denies it outright")),
                        "\"untrue\" denies the report, \"misleading\" does not"),
                new Difference(
                        DifferenceKind.AUDIENCE,
                        Outcome.CONFLICT,
                        Optional.of("c6"),
                        List.of(side(wire, "reporters", "reporters"), side(lantern, "dockers", "dockers")),
                        "the same words, said to different people"),
                new Difference(
                        DifferenceKind.QUOTE,
                        Outcome.COMPATIBLE,
                        Optional.of("c5"),
                        List.of(
                                side(
                                        courier,
                                        "\"Nobody ran, because nobody told us what it was,\"",
                                        "Nobody ran, because nobody told us what it was"),
                                side(lantern, "'Nobody told us what it was,'", "Nobody told us what it was")),
                        "the Lantern prints the second half with a capital, as if it were the whole sentence"),
                new Difference(
                        DifferenceKind.QUOTE,
                        Outcome.COMPATIBLE,
                        Optional.of("c6"),
                        List.of(
                                side(wire, "\"We will look at every document,\"", "We will look at every document"),
                                side(lantern, "'look at every document'", "look at every document")),
                        "part of the sentence the other report quotes whole"),
                new Difference(
                        DifferenceKind.LABEL,
                        Outcome.ONE_SIDE,
                        Optional.empty(),
                        List.of(
                                side(courier, "Brannoch Freight", "Brannoch Freight"),
                                side(lantern, "greedy operator Brannoch Freight", "greedy operator Brannoch Freight")),
                        "an evaluating label in the outlet's own voice"),
                new Difference(
                        DifferenceKind.ATTRIBUTION_DROPPED,
                        Outcome.ONE_SIDE,
                        Optional.of("c3"),
                        List.of(
                                side(courier, "St Aldan's Hospital said on Wednesday", "on the hospital's word"),
                                side(lantern, "More than 60 people were rushed to hospital", "own voice")),
                        "a figure that others give on somebody's word stands here as a fact"));
    }

    private static List<Silence> silences() {
        return List.of(
                new Silence(
                        "c5",
                        "wire",
                        "it was public: the Courier printed it the same day, and the Wire cites that report"),
                new Silence("c5", "post", "it was public a day before"),
                new Silence("c6", "courier", "not known: said on the day the report appeared"),
                new Silence("c6", "post", "it was public a day before"),
                new Silence("c7", "courier", "not known to be public before the report"),
                new Silence("c7", "lantern", "it was public a day before: Northgate Wire, 12 Mar 2026"));
    }

    private List<Reply> replies() {
        return List.of(
                new Reply(
                        List.of("the Harbour Authority"),
                        ReplyOutcome.NO_ANSWER,
                        courier.evidence("The Harbour Authority did not respond to requests for comment.")),
                new Reply(
                        List.of("the Harbour Authority"),
                        ReplyOutcome.REFUSED,
                        wire.evidence("The Harbour Authority declined to comment.")),
                new Reply(
                        List.of("Brannoch Freight"),
                        ReplyOutcome.ANSWERED,
                        courier.evidence("\"We were never given any such report,\" Reyle said in a statement.")),
                new Reply(
                        List.of("Brannoch Freight", "the Harbour Authority"),
                        ReplyOutcome.NOT_STATED,
                        lantern.evidence(
                                "The Lantern has reached out to Brannoch Freight and the Harbour Authority for comment.")));
    }

    private List<TimelineEntry> timeline() {
        return List.of(
                happened(
                        "2025-12-01",
                        "2026-01-01",
                        "The valve was due to be replaced",
                        false,
                        courier.evidence("in December")),
                happened(
                        "2026-02-17",
                        "2026-02-18",
                        "The report was sent to Brannoch Freight",
                        false,
                        courier.evidence("on February 17"),
                        wire.evidence("in mid-February"),
                        post.evidence("February 17")),
                happened("2026-03-02", "2026-03-03", "Marit Voss left the port", false, post.evidence("on March 2")),
                happened(
                        "2026-03-10",
                        "2026-03-11",
                        "The leak",
                        false,
                        courier.evidence("on Tuesday"),
                        post.evidence("Tuesday's leak")),
                happened(
                        "2026-03-11",
                        "2026-03-12",
                        "St Aldan's Hospital gave its first figure",
                        false,
                        courier.evidence("on Wednesday")),
                reported(
                        "2026-03-12",
                        "2026-03-13",
                        "The Corran Courier reported the warning",
                        courier.evidence("told the Courier")),
                reported(
                        "2026-03-12",
                        "2026-03-13",
                        "Northgate Wire reported it, citing the Courier; new: 43 treated, two tonnes",
                        wire.evidence("reported on Thursday")),
                happened(
                        "2026-03-13",
                        "2026-03-14",
                        "Hanna Dressler visits the port",
                        true,
                        courier.evidence("on Friday"),
                        wire.evidence("on Friday"),
                        lantern.evidence("on Thursday"),
                        post.evidence("for Friday")),
                reported(
                        "2026-03-13",
                        "2026-03-14",
                        "Daily Lantern reported it; new: more than 60 treated",
                        lantern.evidence("have said")),
                reported(
                        "2026-03-13",
                        "2026-03-14",
                        "The Marlow Post reported it; new: Marit Voss on the record",
                        post.evidence("told the Marlow Post in an interview")));
    }

    private static TimelineEntry happened(
            String begin, String until, String label, boolean disputed, Evidence... evidence) {
        return new TimelineEntry(Lane.HAPPENED, Optional.of(days(begin, until)), label, List.of(evidence), disputed);
    }

    private static TimelineEntry reported(String begin, String until, String label, Evidence... evidence) {
        return new TimelineEntry(Lane.REPORTED, Optional.of(days(begin, until)), label, List.of(evidence), false);
    }

    private static TimeInterval days(String begin, String until) {
        LocalDateTime from = LocalDate.parse(begin).atStartOfDay();
        return new TimeInterval(from, LocalDate.parse(until).atStartOfDay());
    }

    private List<FigureRow> figures() {
        return List.of(
                new FigureRow(
                        FigureRow.Kind.WHOLE,
                        "people treated",
                        "count",
                        List.of(
                                value(
                                        courier,
                                        "At least 40",
                                        Amount.atLeast(40),
                                        Optional.of("St Aldan's Hospital"),
                                        Optional.of("2026-03-11")),
                                value(
                                        wire,
                                        "Forty-three",
                                        Amount.exactly(43),
                                        Optional.of("St Aldan's Hospital"),
                                        Optional.empty()),
                                value(lantern, "More than 60", Amount.moreThan(60), Optional.empty(), Optional.empty()),
                                value(
                                        post,
                                        "43",
                                        Amount.exactly(43),
                                        Optional.of("St Aldan's Hospital"),
                                        Optional.of("2026-03-13"))),
                        Outcome.CONFLICT,
                        "43 and \"more than 60\" cannot both hold; \"at least 40\" and 43 agree"),
                new FigureRow(
                        FigureRow.Kind.WHOLE,
                        "ammonia released",
                        "tonne",
                        List.of(
                                value(
                                        wire,
                                        "About two",
                                        Amount.between(1.8, 2.2),
                                        Optional.of("the fire service"),
                                        Optional.empty()),
                                value(
                                        post,
                                        "between 1.8 and 2.2",
                                        Amount.between(1.8, 2.2),
                                        Optional.of("the fire service"),
                                        Optional.empty())),
                        Outcome.COMPATIBLE,
                        "\"about two\" and \"between 1.8 and 2.2\" meet"));
    }

    private static FigureRow.Value value(
            ReportSketch report, String words, Amount amount, Optional<String> source, Optional<String> asOf) {
        return new FigureRow.Value(
                report.evidence(words), amount, source, asOf.map(when -> new FigureRow.AsOf(when, true)));
    }

    private List<FramingNote> framing() {
        return List.of(
                note(FramingNote.Kind.LOADED_WORD, "bombshell", Optional.empty()),
                note(FramingNote.Kind.LOADED_WORD, "disaster", Optional.empty()),
                note(FramingNote.Kind.LABEL, "greedy", Optional.of("Brannoch Freight")),
                note(FramingNote.Kind.LABEL, "deadly", Optional.of("the valve")),
                note(FramingNote.Kind.JUDGING_VERB, "slammed", Optional.of("Brannoch Freight")),
                note(FramingNote.Kind.LOADED_WORD, "stricken", Optional.of("the port")));
    }

    private FramingNote note(FramingNote.Kind kind, String words, Optional<String> referent) {
        return new FramingNote(kind, lantern.evidence(words), referent, "in the outlet's own voice");
    }
}
