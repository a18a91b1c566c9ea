package org.secondsource.app.report.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secondsource.Dossier;
import org.secondsource.app.report.Dates;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.Words;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimStatus;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Difference;
import org.secondsource.claim.DifferenceKind;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Reply;
import org.secondsource.claim.Side;
import org.secondsource.claim.Silence;
import org.secondsource.claim.Statement;
import org.secondsource.provenance.Origin;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Problem;
import org.secondsource.text.Stamp;

/**
 * Renders a dossier for reading on a terminal: the summary, the reports, the claims by how central they are, and what
 * differs. Stateless but for the screen, safe for use by many threads.
 */
public final class TerminalReport {
    /** Claims that only one report carries and that are shown in full; the rest are counted. Our own choice. */
    private static final int LONE_CLAIMS = 5;

    /** Statements of one claim shown for each report; the rest are counted. Our own choice. */
    private static final int STATEMENTS = 3;

    private final Screen screen;

    public TerminalReport(Screen screen) {
        this.screen = screen;
    }

    public String render(Dossier dossier) {
        return new Page(new DossierView(dossier)).render();
    }

    /** One report being written. */
    private final class Page {
        private final DossierView view;
        private final Comparison comparison;
        private final List<String> lines = new ArrayList<>();

        Page(DossierView view) {
            this.view = view;
            this.comparison = view.dossier().comparison();
        }

        String render() {
            summary();
            reports();
            claims();
            differences();
            figures();
            denials();
            silences();
            replies();
            problems();
            return String.join("\n", lines) + "\n";
        }

        private void heading(String title) {
            lines.add("");
            lines.add(screen.bold(title.toUpperCase(Locale.ROOT)));
        }

        private void text(String first, int indent, String text) {
            lines.addAll(screen.wrap(first, indent, text));
        }

        private void painted(String first, int indent, String text, UnaryOperator<String> paint) {
            List<String> wrapped = screen.wrap("", indent, text);
            for (int at = 0; at < wrapped.size(); at++) {
                lines.add((at == 0 ? first : " ".repeat(indent))
                        + paint.apply(wrapped.get(at).strip()));
            }
        }

        private void summary() {
            Dossier dossier = view.dossier();
            if (!dossier.story().label().isBlank()) {
                painted("", 0, dossier.story().label(), screen::bold);
            }
            String numbers = Words.count(view.articles().size(), "report") + " \u00b7 "
                    + Words.count(view.outlets(), "outlet") + " \u00b7 "
                    + Words.count(comparison.claims().size(), "claim") + " \u00b7 "
                    + Words.count(comparison.differences().size(), "difference");
            painted("", 0, numbers, screen::dim);
            if (!dossier.summary().isBlank()) {
                lines.add("");
                dossier.summary().lines().forEach(line -> text("", 0, line));
            }
        }

        private void reports() {
            heading("Reports");
            for (String id : view.articles()) {
                Article article = view.reading(id).orElseThrow().article();
                Optional<Given<Stamp>> published = article.masthead().published();
                String outlet = inferred(
                        article.masthead().outlet().filter(Given::inferred).isPresent());
                String date = published
                        .map(stamp -> ", " + Dates.of(stamp.value()) + inferred(stamp.inferred()))
                        .orElse(", no date");
                String title =
                        article.masthead().title().map(words -> ": " + words).orElse("");
                text("  ", 4, view.name(id) + outlet + date + title);
            }
        }

        private String inferred(boolean inferred) {
            return inferred ? " (inferred)" : "";
        }

        private void claims() {
            heading("Claims");
            if (comparison.claims().isEmpty()) {
                lines.add("  none found");
            }
            int lone = 0;
            for (Claim claim : comparison.claims()) {
                if (claim.reports() < 2 && ++lone > LONE_CLAIMS) {
                    continue;
                }
                claim(claim);
            }
            if (lone > LONE_CLAIMS) {
                text(
                        "  ",
                        2,
                        "and " + Words.count(lone - LONE_CLAIMS, "more claim")
                                + " of one report each: see --html or --json");
            }
        }

        private void claim(Claim claim) {
            painted("  " + status(claim.status()) + " ", 4, claim.text(), screen::bold);
            String numbers = Words.word(claim.status()) + " \u00b7 " + Words.origins(claim.origins()) + " \u00b7 "
                    + Words.count(claim.reports(), "report") + " \u00b7 " + Words.count(claim.outlets(), "outlet")
                    + " \u00b7 " + claim.id();
            painted("    ", 4, numbers, screen::cyan);
            for (Origin origin : claim.origins().list()) {
                text(
                        "    \u2190 ",
                        6,
                        origin.name() + origin.on().map(on -> ", on " + on).orElse(""));
            }
            for (String article : view.articles()) {
                List<Statement> statements = view.statements(claim, article);
                statements.stream().limit(STATEMENTS).forEach(statement -> statement(statement, article));
                if (statements.size() > STATEMENTS) {
                    String more = Words.count(statements.size() - STATEMENTS, "more statement");
                    painted("    ", 6, "and " + more + " of " + view.name(article), screen::dim);
                }
            }
            List<String> silent = view.dossier().comparison().silences().stream()
                    .filter(silence -> silence.claim().equals(claim.id()))
                    .map(silence -> view.name(silence.article()))
                    .toList();
            if (!silent.isEmpty() && claim.reports() > 1) {
                painted("    ", 6, "silent: " + String.join(", ", silent), screen::dim);
            }
            lines.add("");
        }

        private void statement(Statement statement, String article) {
            String who = view.attribution(statement)
                    .map(said -> said.chain().toString())
                    .orElse(view.name(article) + ", own voice");
            boolean denies = view.denies(statement);
            painted("    ", 6, who + (denies ? " \u2715 denies" : ""), denies ? screen::red : screen::dim);
            text("      ", 6, view.words(article, statement.spans()));
        }

        private String status(ClaimStatus status) {
            String symbol = Words.symbol(status);
            return switch (status) {
                case AGREE -> screen.green(symbol);
                case DIFFER -> screen.yellow(symbol);
                case CONFLICT, DENIED -> screen.red(symbol);
                case ONE_SIDED -> screen.dim(symbol);
            };
        }

        private void differences() {
            if (comparison.differences().isEmpty()) {
                return;
            }
            heading("Differences");
            Map<DifferenceKind, List<Difference>> byKind = new LinkedHashMap<>();
            comparison
                    .differences()
                    .forEach(difference -> byKind.computeIfAbsent(difference.kind(), kind -> new ArrayList<>())
                            .add(difference));
            byKind.forEach((kind, differences) -> {
                lines.add("  " + screen.bold(Words.plain(kind)));
                differences.forEach(this::difference);
            });
        }

        private void difference(Difference difference) {
            String outcome = Words.plain(difference.outcome());
            String painted = difference.outcome() == Outcome.CONFLICT ? screen.red(outcome) : screen.dim(outcome);
            lines.add("    " + painted
                    + difference.claim().map(id -> screen.dim(" in " + id)).orElse(""));
            for (Side side : difference.sides()) {
                text("      ", 8, view.name(side.article()) + ": " + Dates.inSide(side.says()));
            }
            text("      ", 8, "(" + difference.why() + ")");
        }

        private void figures() {
            if (comparison.figures().isEmpty()) {
                return;
            }
            heading("Figures");
            for (FigureRow row : comparison.figures()) {
                text("  ", 4, row.counted() + " \u2014 " + Words.plain(row.outcome()) + " (" + row.why() + ")");
                for (FigureRow.Value value : row.values()) {
                    text(
                            "    ",
                            6,
                            view.name(value.evidence().article()) + ": " + Words.amount(value.amount())
                                    + value.source()
                                            .map(source -> ", " + source)
                                            .orElse("")
                                    + value.asOf()
                                            .filter(FigureRow.AsOf::stated)
                                            .map(asOf -> ", as of " + Words.asOf(asOf))
                                            .orElse(""));
                }
            }
        }

        /** Those whose claim no report shows; the others stand with their claims. */
        private void denials() {
            List<Denial> open = view.openDenials();
            if (open.isEmpty()) {
                return;
            }
            heading("Denials of what these reports do not tell");
            for (Denial denial : open) {
                String denied = denial.denied()
                        .map(view::words)
                        .map(words -> ": " + words)
                        .orElse("");
                text(
                        "  ",
                        4,
                        denial.by() + ", \u201c" + denial.words() + "\u201d" + denied + " ("
                                + view.name(denial.sentence().article()) + ")");
            }
        }

        private void silences() {
            if (comparison.silences().isEmpty()) {
                return;
            }
            heading("Silences");
            for (Silence silence : comparison.silences()) {
                String claim = view.claim(silence.claim()).map(Claim::text).orElse(silence.claim());
                text(
                        "  ",
                        4,
                        view.name(silence.article()) + " is silent on: " + claim + " (" + Dates.inProse(silence.why())
                                + ")");
            }
        }

        private void replies() {
            if (comparison.replies().isEmpty()) {
                return;
            }
            heading("Asked for comment");
            for (Reply reply : comparison.replies()) {
                text(
                        "  ",
                        4,
                        String.join(", ", reply.asked()) + ": " + Words.word(reply.outcome()) + " ("
                                + view.name(reply.evidence().article()) + ")");
            }
        }

        private void problems() {
            List<Problem> problems = new ArrayList<>(view.dossier().problems());
            view.dossier().readings().forEach(reading -> problems.addAll(reading.problems()));
            if (problems.isEmpty()) {
                return;
            }
            heading("Problems");
            for (Problem problem : problems) {
                text("  ", 4, problem.code().code() + " " + problem.where() + ": " + problem.message());
            }
        }
    }
}
