package org.secondsource.app.report;

import java.util.List;
import java.util.Optional;
import org.secondsource.attribution.SourceKind;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimStatus;
import org.secondsource.provenance.Origin;
import org.secondsource.provenance.Origins;
import org.secondsource.provenance.ProvenanceGraph;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;

/** The claims of {@link HarbourStory} with their origins. */
final class HarbourClaims {
    private final ReportSketch courier;
    private final ReportSketch wire;
    private final ReportSketch lantern;
    private final ReportSketch post;

    HarbourClaims(HarbourReports reports) {
        courier = reports.courier();
        wire = reports.wire();
        lantern = reports.lantern();
        post = reports.post();
    }

    List<Claim> claims() {
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
}
