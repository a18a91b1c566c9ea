package org.secondsource.app.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.TimelineEntry;
import org.secondsource.claim.TimelineEntry.Lane;
import org.secondsource.framing.FramingNote;
import org.secondsource.quantity.Amount;
import org.secondsource.text.Evidence;
import org.secondsource.time.TimeInterval;

/** The timeline, the figures and the framing of {@link HarbourStory}. */
final class HarbourChronicle {
    private final ReportSketch courier;
    private final ReportSketch wire;
    private final ReportSketch lantern;
    private final ReportSketch post;

    HarbourChronicle(HarbourReports reports) {
        courier = reports.courier();
        wire = reports.wire();
        lantern = reports.lantern();
        post = reports.post();
    }

    List<TimelineEntry> timeline() {
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

    List<FigureRow> figures() {
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

    List<FramingNote> framing() {
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
