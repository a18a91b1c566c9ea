package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.Dossier;
import org.secondsource.app.export.linked.LinkedData;
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
import org.secondsource.text.Evidence;
import org.secondsource.text.Problem;

/** What the templates of the story page ask. Everything comes from the dossier; nothing is decided here. */
public final class StoryPage {
    private final DossierView view;
    private final Assets assets = new Assets();
    private final List<ReportColumn> columns = new ArrayList<>();
    private final List<ClaimRow> claims;

    public StoryPage(DossierView view) {
        this.view = view;
        dossier().readings().forEach(reading -> columns.add(new ReportColumn(view, reading, columns.size() + 1)));
        claims = comparison().claims().stream()
                .map(claim -> new ClaimRow(this, claim))
                .toList();
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

    public List<ClaimRow> claims() {
        return claims;
    }

    public List<ClaimRow> centralClaims() {
        List<Claim> central = comparison().central();
        return claims.stream()
                .filter(row -> row.claim().reports() > 1 && central.contains(row.claim()))
                .toList();
    }

    public long count(ClaimStatus status) {
        return claims.stream().filter(row -> row.claim().status() == status).count();
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

    public List<Difference> quotations() {
        return comparison().differences().stream()
                .filter(difference -> difference.kind() == DifferenceKind.QUOTE
                        && difference.sides().size() > 1)
                .toList();
    }

    /** How one side's wording of a quotation reads beside the first side's. */
    public WordDiff wording(Difference difference, int side) {
        Side first = difference.sides().get(side == 0 ? 1 : 0);
        return WordDiff.between(words(first), words(difference.sides().get(side)));
    }

    public String words(Side side) {
        String printed = view.words(side.article(), side.spans());
        return printed.isEmpty() ? side.says() : printed;
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
