package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.Words;
import org.secondsource.attribution.Attribution;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Difference;
import org.secondsource.claim.Silence;
import org.secondsource.claim.Statement;
import org.secondsource.text.Stamp;

/** A claim as a row of the claims table, with a cell per report and the evidence behind it. */
public final class ClaimRow {
    private final DossierView view;
    private final Claim claim;
    private final List<Cell> cells;

    ClaimRow(StoryPage page, Claim claim) {
        this.view = page.view();
        this.claim = claim;
        this.cells = page.columns().stream().map(this::cell).toList();
    }

    public Claim claim() {
        return claim;
    }

    public String anchor() {
        return "claim-" + claim.id();
    }

    public String status() {
        return Words.word(claim.status());
    }

    public String symbol() {
        return Words.symbol(claim.status());
    }

    public List<Cell> cells() {
        return cells;
    }

    private Cell cell(ReportColumn column) {
        List<Said> said = view.statements(claim, column.id()).stream()
                .map(statement -> new Said(this, column, statement))
                .toList();
        return new Cell(column, said, view.silence(claim, column.id()));
    }

    /** All statements, report by report. */
    public List<Said> said() {
        List<Said> said = new ArrayList<>();
        cells().forEach(cell -> said.addAll(cell.said()));
        return said;
    }

    /** The report that carried it first, as far as publication times tell. */
    public Optional<ReportColumn> firstSeen() {
        return cells().stream()
                .filter(cell -> !cell.said().isEmpty())
                .map(Cell::column)
                .filter(column -> column.article().published().isPresent())
                .min(Comparator.comparing(column ->
                        column.article().published().map(Stamp::earliest).orElseThrow()));
    }

    public List<Difference> differences() {
        return view.differences(claim);
    }

    /** Kinds of the sources it stands on, for the filter. */
    public String sourceKinds() {
        TreeSet<String> kinds = new TreeSet<>();
        said().forEach(each -> kinds.add(each.kind()));
        return String.join(" ", kinds);
    }

    /** Numbers of the reports that carry it, for the filter. */
    public String carriers() {
        return String.join(
                " ",
                cells().stream()
                        .filter(cell -> !cell.said().isEmpty())
                        .map(cell -> cell.column().anchor())
                        .toList());
    }

    public boolean hasGraph() {
        return !claim.provenance().relays().isEmpty();
    }

    public GraphDrawing graph() {
        return GraphDrawing.of(claim.provenance());
    }

    public String graphAnchor() {
        return "graph-" + claim.id();
    }

    /** What one report makes of the claim. */
    public record Cell(ReportColumn column, List<Said> said, Optional<Silence> silence) {
        /** Statements shown in a cell before its row is opened; our own choice. */
        private static final int SHOWN = 3;

        public List<Said> first() {
            return said.subList(0, Math.min(SHOWN, said.size()));
        }

        /** What stands where the report says nothing of the claim: one in another language was not held against it. */
        public String nothing(ClaimRow row) {
            boolean compared = row.cells().stream()
                    .filter(cell -> !cell.said().isEmpty())
                    .anyMatch(cell -> cell.column().reading().isForeign()
                            == column.reading().isForeign());
            return compared ? "silent" : "other language";
        }

        /** Number of statements that are shown only when the row is opened. */
        public int more() {
            return said.size() - first().size();
        }
    }

    /** One statement of the claim. */
    public static final class Said {
        private final ClaimRow row;
        private final ReportColumn column;
        private final Statement statement;

        private Said(ClaimRow row, ReportColumn column, Statement statement) {
            this.row = row;
            this.column = column;
            this.statement = statement;
        }

        public ReportColumn column() {
            return column;
        }

        public Statement statement() {
            return statement;
        }

        public Optional<Attribution> attribution() {
            return row.view.attribution(statement);
        }

        public boolean denies() {
            return row.view.denies(statement);
        }

        public String words() {
            return row.view.words(column.id(), statement.spans());
        }

        /** The first speaker; empty in the outlet's own voice. */
        public Optional<String> who() {
            return attribution().map(attribution -> attribution.chain().first().name());
        }

        public String kind() {
            return attribution()
                    .map(attribution -> Words.plain(attribution.kind()))
                    .orElse("own voice");
        }

        public String symbol() {
            return attribution()
                    .map(attribution -> Kinds.symbol(attribution.kind()))
                    .orElse("\u270e");
        }

        /** Where the statement stands in the side-by-side view. */
        public String target() {
            int sentence =
                    statement.sentences().isEmpty() ? 0 : statement.sentences().get(0);
            return column.anchor() + "-s" + sentence;
        }

        /** Its sentences, with the words that make the statement highlighted. */
        public List<List<MarkedSentence.Piece>> sentences() {
            return statement.sentences().stream()
                    .filter(index ->
                            index < column.reading().layout().sentences().size())
                    .map(index -> column.reading().layout().sentences().get(index))
                    .map(sentence -> column.pieces(sentence, statement.spans()))
                    .toList();
        }
    }
}
