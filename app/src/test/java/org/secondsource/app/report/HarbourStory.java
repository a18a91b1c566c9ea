package org.secondsource.app.report;

import java.util.List;
import org.secondsource.Dossier;
import org.secondsource.claim.Comparison;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.story.Story;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * An invented story with every feature a report can show, compared by hand: the reports are developed and tested against
 * it, whatever the engines find.
 */
public final class HarbourStory {
    private HarbourStory() {}

    public static Dossier dossier() {
        HarbourReports reports = new HarbourReports();
        HarbourFindings found = new HarbourFindings(reports);
        HarbourChronicle chronicle = new HarbourChronicle(reports);
        return new Dossier(
                new Story(
                        "s1",
                        "Warning before the ammonia leak at Corran Bay",
                        List.of("courier", "wire", "lantern", "post")),
                reports.all(),
                new Comparison(
                        new HarbourClaims(reports).claims(),
                        found.links(),
                        found.differences(),
                        found.denials(),
                        found.silences(),
                        found.replies(),
                        chronicle.timeline(),
                        chronicle.figures()),
                List.of(new CopiedPassage(
                        reports.courier().evidence("obody told us what it was"),
                        reports.lantern().evidence("obody told us what it was"),
                        CopiedPassage.Direction.A_TO_B,
                        "the Courier published a day earlier, and the Lantern cites it")),
                chronicle.framing(),
                "Four reports of four outlets. That managers were warned of a failing valve has 2\u20133 origins: The Corran Courier, on two harbour officials, and Marit Voss, who spoke to The Marlow Post on the record; whether the Daily Lantern's \"sources close to the port\" are the Courier's is not shown. Brannoch Freight denies it. The Harbour Authority was asked and did not answer (The Corran Courier) or declined (Northgate Wire).",
                List.of(new Problem(ProblemCode.DUPLICATE, "wire-copy.txt", "the same article as wire; left out")));
    }
}
