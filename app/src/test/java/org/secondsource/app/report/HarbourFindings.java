package org.secondsource.app.report;

import java.util.List;
import java.util.Optional;
import org.secondsource.claim.Denial;
import org.secondsource.claim.DenialStrength;
import org.secondsource.claim.Difference;
import org.secondsource.claim.DifferenceKind;
import org.secondsource.claim.Link;
import org.secondsource.claim.LinkKind;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Reply;
import org.secondsource.claim.ReplyOutcome;
import org.secondsource.claim.SentenceRef;
import org.secondsource.claim.Side;
import org.secondsource.claim.Silence;
import org.secondsource.text.Evidence;
import org.secondsource.text.Sentence;

/** What holds between the reports of {@link HarbourStory}: links, differences, denials, silences, replies. */
final class HarbourFindings {
    private final ReportSketch courier;
    private final ReportSketch wire;
    private final ReportSketch lantern;
    private final ReportSketch post;

    HarbourFindings(HarbourReports reports) {
        courier = reports.courier();
        wire = reports.wire();
        lantern = reports.lantern();
        post = reports.post();
    }

    List<Link> links() {
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

    List<Difference> differences() {
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

    List<Denial> denials() {
        Evidence said = courier.evidence("\"We were never given any such report,\" Reyle said in a statement.");
        int sentence = courier.reading()
                .layout()
                .sentenceAt(said.span().start())
                .map(Sentence::index)
                .orElseThrow();
        return List.of(new Denial(
                Optional.of("c1"),
                "Brannoch Freight",
                DenialStrength.DENIED,
                "never",
                Optional.empty(),
                new SentenceRef("courier", sentence),
                List.of(said)));
    }

    List<Silence> silences() {
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

    List<Reply> replies() {
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
}
