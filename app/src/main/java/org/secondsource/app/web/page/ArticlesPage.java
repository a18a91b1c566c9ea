package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.arrival.Arrival;
import org.secondsource.app.web.arrival.Arrivals;
import org.secondsource.app.web.arrival.Arrivals.Document;
import org.secondsource.app.web.arrival.DocumentKind;
import org.secondsource.archive.Blob;
import org.secondsource.archive.Version;
import org.secondsource.text.Article;

/** What came in last, and the way in for files and pasted texts. */
public final class ArticlesPage {
    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final Newsroom newsroom;
    private final Arrivals arrivals;

    public ArticlesPage(Pages pages, Newsroom newsroom, Arrivals arrivals) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.arrivals = arrivals;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/articles", context -> show(context, List.of()), Scope.READ);
        routes.post("/articles", this::take, Scope.WRITE);
    }

    /**
     * A version in the list.
     *
     * @param article with what was inferred about it
     */
    public record Row(Version version, Article article) {}

    /** Version numbers grow, so the latest are those up to the greatest. */
    private void show(Context context, List<Arrival> taken) {
        long newest = newsroom.data().articles().newest();
        long upTo = new Query(context).text("before").isPresent()
                ? Math.min(newest, Math.max(0, new Query(context).count("before") - 1))
                : newest;
        long after = Math.max(0, upTo - ON_A_PAGE);
        List<Version> versions = new ArrayList<>(newsroom.data().articles().since(after, (int) (upTo - after)));
        Collections.reverse(versions);
        pages.show(
                context,
                new Pages.Page("articles", "Articles", Section.ARTICLES),
                Map.of(
                        "versions",
                        versions.stream()
                                .map(version ->
                                        new Row(version, newsroom.articles().shown(version)))
                                .toList(),
                        "count",
                        newsroom.data().articles().count(),
                        "taken",
                        taken,
                        "first",
                        upTo == newest,
                        "older",
                        after > 0 ? Optional.of(after + 1) : Optional.empty()));
    }

    private void take(Context context) {
        List<Arrival> taken = new ArrayList<>();
        String actor = Doorkeeper.visitor(context).name();
        for (UploadedFile file : context.uploadedFiles("file")) {
            if (file.size() > 0) {
                taken.addAll(arrivals.take(document(file), actor));
            }
        }
        String pasted =
                Optional.ofNullable(context.formParam("text")).orElse("").strip();
        if (!pasted.isEmpty()) {
            Blob bytes = Blob.of(pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            taken.addAll(arrivals.take(new Document(DocumentKind.TEXT, "pasted", bytes), actor));
        }
        if (taken.isEmpty()) {
            throw Refusal.badRequest("choose a file or paste a text");
        }
        show(context, taken);
    }

    private static Document document(UploadedFile file) {
        DocumentKind kind = DocumentKind.ofName(file.filename())
                .orElseThrow(() -> Refusal.unsupported("files are taken that end in " + DocumentKind.allEndings()));
        try (InputStream content = file.content()) {
            return new Document(kind, file.filename(), Blob.of(content.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
