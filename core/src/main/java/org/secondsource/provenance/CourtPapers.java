package org.secondsource.provenance;

import java.util.regex.Pattern;

/**
 * Tells papers that lie open at a court from those that only an outlet has seen: what two reports have from "the filing"
 * and "court papers" of one case, they have from one source. Stateless.
 */
final class CourtPapers {
    /** The name under which the papers of a story's case are shown. */
    static final String NAME = "court papers";

    private static final Pattern PAPERS = Pattern.compile(
            "(?i)(?:(?:the|an?|her|his|their|its)\\s+)?(?:[\\p{L}\\d-]+\\s+){0,2}?(?:court (?:papers|documents|filings?|records?)"
                    + "|(?:court |civil |criminal |legal )?(?:filing|complaint|lawsuit|suit|indictment|affidavit|writ|charge sheet))"
                    + "(?:\\s+(?:filed|lodged|unsealed|in|at)\\b.*)?");

    private static final Pattern HELD = Pattern.compile("(?i)\\b(?:seen|obtained|reviewed|sealed|leaked|draft)\\b");

    private CourtPapers() {}

    static boolean are(String printed) {
        return PAPERS.matcher(printed.strip()).matches()
                && !HELD.matcher(printed).find();
    }

    /** Papers in which one side speaks: a complaint is the plaintiff's word, the court's own records are not. */
    static boolean areComplaint(String printed) {
        return are(printed) && COMPLAINT.matcher(printed).find();
    }

    private static final Pattern COMPLAINT =
            Pattern.compile("(?i)\\b(?:court (?:papers|documents|filings?)|filing|complaint|lawsuit|suit)\\b");
}
