package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondsource.Dossier;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.export.sheet.XlsxExport;
import org.secondsource.app.report.HitTable;
import org.secondsource.app.report.HitTable.Found;
import org.secondsource.app.report.csv.CsvReport;
import org.secondsource.app.report.json.HitJson;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Handout;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;

/**
 * What a search found as a file: its hits as a table, a workbook, or the lines of {@code search --json}; or the reports it
 * found, compared with one another, in every form a story has.
 */
public final class SearchDownloads {
    /** Hits in a file at the most, the best ones; our own choice, as each is read from the archive. */
    public static final int MOST = 1_000;

    private final Newsroom newsroom;

    public SearchDownloads(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/search/export/{format}", this::give, Scope.READ);
        routes.get("/search/reports/{format}", this::compared, Scope.READ);
    }

    private static SearchFields fields(Context context) {
        SearchFields fields = SearchFields.from(new Query(context));
        if (Query.sound(fields.query()).terms().isEmpty()) {
            throw Refusal.badRequest("nothing is searched for: name words or conditions in q");
        }
        return fields;
    }

    private void compared(Context context) {
        Handout handout = Handout.asked(context);
        SearchFields fields = fields(context);
        Dossier dossier = newsroom.found()
                .compared(fields.query(), fields.typed())
                .orElseThrow(() -> Refusal.unprocessable("the search finds no report that could be compared"));
        handout.give(context, dossier, "found", newsroom);
    }

    private void give(Context context) {
        SearchFields fields = fields(context);
        switch (context.pathParam("format")) {
            case "csv" -> give(context, "csv", "text/csv; charset=utf-8", csv(hits(fields)));
            case "json" -> give(context, "jsonl", "application/jsonl", json(hits(fields)));
            case "xlsx" ->
                give(
                        context,
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        xlsx(fields.typed(), hits(fields)));
            default -> throw Refusal.notFound("hits do not come in this form");
        }
    }

    private List<Found> hits(SearchFields fields) {
        return newsroom.search().find(fields.query(), MOST).stream()
                .map(hit -> newsroom.data()
                        .articles()
                        .version(hit.version())
                        .map(version -> new Found(hit, newsroom.articles().shown(version))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void give(Context context, String ending, String mediaType, byte[] file) {
        context.header("Content-Disposition", "attachment; filename=\"hits." + ending + "\"");
        Answer.give(context, mediaType, file);
    }

    private static byte[] csv(List<Found> hits) {
        return new CsvReport().render(HitTable.of(hits)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(List<Found> hits) {
        return hits.stream()
                .map(found -> HitJson.of(found.hit(), found.article()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(String title, List<Found> hits) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        try {
            new XlsxExport().write(title, List.of(HitTable.of(hits)), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }
}
