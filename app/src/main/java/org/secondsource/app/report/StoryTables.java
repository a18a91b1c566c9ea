package org.secondsource.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.Dossier;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Difference;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Reply;
import org.secondsource.claim.Side;
import org.secondsource.claim.Silence;
import org.secondsource.claim.Statement;
import org.secondsource.claim.TimelineEntry;
import org.secondsource.framing.FramingNote;
import org.secondsource.provenance.Origin;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/** A dossier as tables, for all formats that have rows. Pure functions. */
public final class StoryTables {
    private StoryTables() {}

    /** What is claimed and said first, what is only remarked last. */
    public static List<Table> of(Dossier dossier) {
        DossierView view = new DossierView(dossier);
        return List.of(
                claims(view),
                statements(view),
                origins(view),
                attributions(view),
                differences(view),
                figures(view),
                timeline(view),
                silences(view),
                replies(view),
                denials(view),
                framing(view),
                chains(view),
                reports(view));
    }

    private static Table claims(DossierView view) {
        Table table =
                Table.named("claims", "claim", "text", "status", "origins_min", "origins_max", "reports", "outlets");
        for (Claim claim : view.dossier().comparison().claims()) {
            table.add(
                    claim.id(),
                    claim.text(),
                    Words.kebab(claim.status()),
                    claim.origins().min(),
                    claim.origins().max(),
                    claim.reports(),
                    claim.outlets());
        }
        return table;
    }

    private static Table statements(DossierView view) {
        Table table = Table.named("statements", "claim", "article", "report", "voice", "stance", "chain", "wording");
        for (Claim claim : view.dossier().comparison().claims()) {
            for (Statement statement : claim.statements()) {
                table.add(
                        claim.id(),
                        statement.article(),
                        view.name(statement.article()),
                        Words.kebab(statement.voice()),
                        view.attribution(statement)
                                .map(said -> Words.kebab(said.stance()))
                                .orElse(""),
                        view.attribution(statement)
                                .map(said -> said.chain().toString())
                                .orElse(""),
                        view.words(statement.article(), statement.spans()));
            }
        }
        return table;
    }

    private static Table origins(DossierView view) {
        Table table = Table.named("origins", "claim", "origin", "kind", "on");
        for (Claim claim : view.dossier().comparison().claims()) {
            for (Origin origin : claim.origins().list()) {
                table.add(
                        claim.id(),
                        origin.name(),
                        Words.kebab(origin.kind()),
                        origin.on().orElse(""));
            }
        }
        return table;
    }

    private static Table attributions(DossierView view) {
        Table table = Table.named(
                "attributions",
                "article",
                "report",
                "attribution",
                "speaker",
                "source_kind",
                "type",
                "stance",
                "chain",
                "source",
                "cue",
                "content",
                "confidence",
                "by");
        for (Reading reading : view.dossier().readings()) {
            String article = reading.article().id();
            for (Attribution said : reading.attributions()) {
                table.add(
                        article,
                        view.name(article),
                        said.id(),
                        said.speaker().orElse(""),
                        Words.kebab(said.kind()),
                        Words.kebab(said.type()),
                        Words.kebab(said.stance()),
                        said.chain(),
                        view.words(article, said.spans().source()),
                        view.words(article, said.spans().cue()),
                        view.words(article, said.spans().content()),
                        said.spans().confidence(),
                        said.spans().by());
            }
        }
        return table;
    }

    private static Table differences(DossierView view) {
        Table table = Table.named(
                "differences", "number", "kind", "outcome", "claim", "article", "report", "says", "wording", "why");
        List<Difference> differences = view.dossier().comparison().differences();
        for (int number = 1; number <= differences.size(); number++) {
            Difference difference = differences.get(number - 1);
            for (Side side : difference.sides()) {
                table.add(
                        number,
                        Words.kebab(difference.kind()),
                        Words.kebab(difference.outcome()),
                        difference.claim().orElse(""),
                        side.article(),
                        view.name(side.article()),
                        Dates.inSide(side.says()),
                        view.words(side.article(), side.spans()),
                        difference.why());
            }
        }
        return table;
    }

    private static Table figures(DossierView view) {
        Table table = Table.named(
                "figures",
                "counted",
                "unit",
                "outcome",
                "article",
                "report",
                "wording",
                "means",
                "source",
                "as_of",
                "as_of_stated",
                "why");
        for (FigureRow row : view.dossier().comparison().figures()) {
            for (FigureRow.Value value : row.values()) {
                table.add(
                        row.counted(),
                        row.unit(),
                        Words.kebab(row.outcome()),
                        value.evidence().article(),
                        view.name(value.evidence().article()),
                        view.words(value.evidence()),
                        Words.amount(value.amount()),
                        value.source().orElse(""),
                        value.asOf().map(FigureRow.AsOf::when).orElse(""),
                        value.asOf().map(asOf -> asOf.stated() ? "yes" : "no").orElse(""),
                        row.why());
            }
        }
        return table;
    }

    private static Table timeline(DossierView view) {
        Table table = Table.named("timeline", "lane", "when", "what", "disputed", "said_in");
        for (TimelineEntry entry : view.dossier().comparison().timeline()) {
            table.add(
                    Words.kebab(entry.lane()),
                    entry.when().map(Words::interval).orElse(""),
                    entry.label(),
                    yesOrNo(entry.disputed()),
                    entry.evidence().stream()
                            .map(evidence -> view.name(evidence.article()) + ": " + view.words(evidence))
                            .collect(Collectors.joining("; ")));
        }
        return table;
    }

    private static Table silences(DossierView view) {
        Table table = Table.named("silences", "claim", "text", "article", "report", "why");
        for (Silence silence : view.dossier().comparison().silences()) {
            table.add(
                    silence.claim(),
                    view.claim(silence.claim()).map(Claim::text).orElse(""),
                    silence.article(),
                    view.name(silence.article()),
                    Dates.inProse(silence.why()));
        }
        return table;
    }

    private static Table denials(DossierView view) {
        Table table =
                Table.named("denials", "claim", "by", "strength", "words", "denied", "article", "report", "wording");
        for (Denial denial : view.dossier().comparison().denials()) {
            String article = denial.sentence().article();
            table.add(
                    denial.claim().orElse(""),
                    denial.by(),
                    Words.kebab(denial.strength()),
                    denial.words(),
                    denial.denied().map(view::words).orElse(""),
                    article,
                    view.name(article),
                    denial.evidence().stream().map(view::words).collect(Collectors.joining(" ")));
        }
        return table;
    }

    private static Table replies(DossierView view) {
        Table table = Table.named("replies", "article", "report", "asked", "outcome", "wording");
        for (Reply reply : view.dossier().comparison().replies()) {
            Evidence evidence = reply.evidence();
            table.add(
                    evidence.article(),
                    view.name(evidence.article()),
                    String.join("; ", reply.asked()),
                    Words.kebab(reply.outcome()),
                    view.words(evidence));
        }
        return table;
    }

    private static Table framing(DossierView view) {
        Table table = Table.named("framing", "article", "report", "kind", "words", "referent", "why");
        for (FramingNote note : view.dossier().framing()) {
            table.add(
                    note.evidence().article(),
                    view.name(note.evidence().article()),
                    Words.kebab(note.kind()),
                    view.words(note.evidence()),
                    note.referent().orElse(""),
                    note.why());
        }
        return table;
    }

    private static Table chains(DossierView view) {
        Table table = Table.named(
                "chains", "article", "report", "attribution", "step", "name", "kind", "inferred", "wording");
        for (Reading reading : view.dossier().readings()) {
            String article = reading.article().id();
            for (Attribution said : reading.attributions()) {
                List<Hop> hops = said.chain().hops();
                for (int step = 1; step <= hops.size(); step++) {
                    Hop hop = hops.get(step - 1);
                    table.add(
                            article,
                            view.name(article),
                            said.id(),
                            step,
                            hop.name(),
                            Words.kebab(hop.kind()),
                            yesOrNo(hop.inferred()),
                            view.words(article, hop.spans()));
                }
            }
        }
        return table;
    }

    private static Table reports(DossierView view) {
        Table table = Table.named(
                "reports", "article", "report", "outlet", "title", "authors", "published", "modified", "url");
        for (Reading reading : view.dossier().readings()) {
            Article article = reading.article();
            Masthead masthead = article.masthead();
            table.add(
                    article.id(),
                    view.name(article.id()),
                    article.outletName().orElse(""),
                    masthead.title().orElse(""),
                    String.join("; ", masthead.authors()),
                    article.published().map(Stamp::toString).orElse(""),
                    masthead.modified().map(Stamp::toString).orElse(""),
                    masthead.url().orElse(""));
        }
        return table;
    }

    private static String yesOrNo(boolean fact) {
        return fact ? "yes" : "no";
    }
}
