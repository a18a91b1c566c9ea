package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.Dossier;
import org.secondsource.app.export.linked.LinkedData;
import org.secondsource.app.report.Dates;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.Version;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimStatus;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Difference;
import org.secondsource.claim.DifferenceKind;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Side;
import org.secondsource.framing.FramingNote;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.text.Evidence;
import org.secondsource.text.Problem;

/** What the templates of the story page ask. Everything comes from the dossier; nothing but how much of it is shown is decided here. */
public final class StoryPage {
    private final DossierView view;
    private final Extent extent;
    private final Assets assets = new Assets();
    private final List<ReportColumn> columns = new ArrayList<>();
    private final List<ClaimRow> claims;
    private final List<ClaimRow> graphs;

    /** How much of a story stands on a page. */
    public enum Extent {
        /** All of it. */
        WHOLE(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),

        /**
         * Its most central claims and the first of what reports have word for word, with links to the page that has all:
         * of a story of thirty reports the rest is two thirds of the page. Numbers of our own choice.
         */
        BRIEF(25, 4, 20);

        private final int claims;
        private final int graphs;
        private final int wordings;

        Extent(int claims, int graphs, int wordings) {
            this.claims = claims;
            this.graphs = graphs;
            this.wordings = wordings;
        }
    }

    /** The whole of a dossier. */
    public StoryPage(DossierView view) {
        this(view, Extent.WHOLE);
    }

    public StoryPage(DossierView view, Extent extent) {
        this.view = view;
        this.extent = extent;
        dossier().readings().forEach(reading -> columns.add(new ReportColumn(view, reading, columns.size() + 1)));
        claims = comparison().claims().stream()
                .limit(extent.claims)
                .map(claim -> new ClaimRow(this, claim))
                .toList();
        graphs = claims.stream().filter(ClaimRow::hasGraph).limit(extent.graphs).toList();
    }

    public DossierView view() {
        return view;
    }

    public Dossier dossier() {
        return view.dossier();
    }

    public Comparison comparison() {
        return dossier().comparison();
    }

    public Assets assets() {
        return assets;
    }

    /** What machines read of the page; nothing in it can end the element it stands in. */
    public String linkedData() {
        return new LinkedData().head(dossier());
    }

    public String version() {
        return Version.current();
    }

    public String title() {
        String label = dossier().story().label();
        return label.isBlank() ? columns.size() + " reports compared" : label;
    }

    /** What a reader should know first, in sentences; what they count leads to where it is listed. */
    public List<List<SummaryWords>> summary() {
        return dossier()
                .summary()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> SummaryWords.of(line, claims))
                .toList();
    }

    public List<ReportColumn> columns() {
        return columns;
    }

    /** The claims that stand on the page, the most central first. */
    public List<ClaimRow> claims() {
        return claims;
    }

    /** How many claims the story has. */
    public int claimCount() {
        return comparison().claims().size();
    }

    /** How many of them stand only on the page of the whole story. */
    public int claimsLeftOut() {
        return claimCount() - claims.size();
    }

    /** Claims whose provenance is drawn. */
    public List<ClaimRow> graphs() {
        return graphs;
    }

    /** How many drawings stand only on the page of the whole story. */
    public long graphsLeftOut() {
        return comparison().claims().stream()
                        .filter(claim -> !claim.provenance().relays().isEmpty())
                        .count()
                - graphs.size();
    }

    /** Passages that two reports share, as many as stand on the page. */
    public List<CopiedPassage> copies() {
        return dossier().copies().stream().limit(extent.wordings).toList();
    }

    /** How many of them stand only on the page of the whole story. */
    public int copiesLeftOut() {
        return dossier().copies().size() - copies().size();
    }

    /** Where a claim stands: on this page, or on that of the whole story. */
    public String claimLink(String claim) {
        boolean here = claims.stream().anyMatch(row -> row.claim().id().equals(claim));
        return (here ? "" : WHOLE_STORY) + "#claim-" + claim;
    }

    /** Where the provenance of a claim is drawn. */
    public String graphLink(ClaimRow row) {
        return (graphs.contains(row) ? "" : WHOLE_STORY) + "#" + row.graphAnchor();
    }

    /** The address of the whole story, seen from the page that has less. */
    public static final String WHOLE_STORY = "?whole=yes";

    /** The reports that are silent on a claim, by whether they could have known of it. */
    public Map<String, List<String>> silentOn(ClaimRow row) {
        Map<String, List<String>> silent = new LinkedHashMap<>();
        for (ClaimRow.Cell cell : row.cells()) {
            cell.silence()
                    .ifPresent(silence -> silent.computeIfAbsent(Dates.inProse(silence.why()), why -> new ArrayList<>())
                            .add(cell.column().name()));
        }
        return silent;
    }

    public List<ClaimRow> centralClaims() {
        List<Claim> central = comparison().central();
        return claims.stream()
                .filter(row -> row.claim().reports() > 1 && central.contains(row.claim()))
                .toList();
    }

    public long count(ClaimStatus status) {
        return comparison().claims().stream()
                .filter(claim -> claim.status() == status)
                .count();
    }

    public long conflicts() {
        return comparison().differences().stream()
                .filter(difference -> difference.outcome() == Outcome.CONFLICT)
                .count();
    }

    public Map<DifferenceKind, List<Difference>> differencesByKind() {
        Map<DifferenceKind, List<Difference>> byKind = new LinkedHashMap<>();
        for (Difference difference : comparison().differences()) {
            byKind.computeIfAbsent(difference.kind(), kind -> new ArrayList<>()).add(difference);
        }
        return byKind;
    }

    /** Denials of what no report tells; the others stand with their claims. */
    public List<Denial> openDenials() {
        return view.openDenials();
    }

    /** Quotations in two wordings, as many as stand on the page. */
    public List<Difference> quotations() {
        return comparison().differences().stream()
                .filter(StoryPage::isOfQuotations)
                .limit(extent.wordings)
                .toList();
    }

    public int quotationCount() {
        return (int) comparison().differences().stream()
                .filter(StoryPage::isOfQuotations)
                .count();
    }

    private static boolean isOfQuotations(Difference difference) {
        return difference.kind() == DifferenceKind.QUOTE && difference.sides().size() > 1;
    }

    /** How one side's wording of a quotation reads beside the first side's. */
    public WordDiff wording(Difference difference, int side) {
        Side first = difference.sides().get(side == 0 ? 1 : 0);
        return WordDiff.between(words(first), words(difference.sides().get(side)));
    }

    public String words(Side side) {
        String printed = view.words(side.article(), side.spans());
        return printed.isEmpty() ? Dates.inSide(side.says()) : printed;
    }

    public FigureScale scale(FigureRow row) {
        return new FigureScale(row);
    }

    public TimelineDrawing timeline() {
        return new TimelineDrawing(comparison().timeline());
    }

    /** What each outlet's own voice does, in the order of the reports; outlets without notes are left out. */
    public Map<ReportColumn, List<FramingNote>> framing() {
        Map<ReportColumn, List<FramingNote>> framing = new LinkedHashMap<>();
        for (ReportColumn column : columns) {
            List<FramingNote> notes = dossier().framing().stream()
                    .filter(note -> note.evidence().article().equals(column.id()))
                    .toList();
            if (!notes.isEmpty()) {
                framing.put(column, notes);
            }
        }
        return framing;
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(dossier().problems());
        dossier().readings().forEach(reading -> problems.addAll(reading.problems()));
        return problems;
    }

    public ReportColumn column(String article) {
        int number = view.number(article);
        if (number == 0) {
            throw new IllegalArgumentException("no report " + article);
        }
        return columns.get(number - 1);
    }

    /** The element in which a piece of evidence stands. */
    public String target(Evidence evidence) {
        String anchor = column(evidence.article()).anchor();
        return view.sentence(evidence.article(), evidence.span())
                .map(sentence -> anchor + "-s" + sentence.index())
                .orElse(anchor);
    }

    /** What a link to a piece of evidence says behind the outlet's name; nothing where it has no words of its own. */
    public String said(Evidence evidence) {
        String words = view.words(evidence).strip();
        return words.isEmpty() ? "" : ": " + words;
    }

    /** The element in which a side of a difference stands. */
    public String target(Side side) {
        return side.spans().isEmpty()
                ? column(side.article()).anchor()
                : target(new Evidence(side.article(), side.spans().get(0)));
    }

    public List<Layer> layers() {
        return List.of(Layer.ATTRIBUTION, Layer.QUOTE, Layer.FIGURE, Layer.DENIAL, Layer.HEDGE, Layer.LOADED);
    }
}
