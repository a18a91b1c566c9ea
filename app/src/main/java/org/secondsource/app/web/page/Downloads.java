package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.export.ExportFormat;
import org.secondsource.app.export.Redaction;
import org.secondsource.app.export.evidence.Capture;
import org.secondsource.app.export.evidence.StoryCaptures;
import org.secondsource.app.report.Words;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;

/** A story as a file, in every form that {@code compare} and {@code export} write. */
public final class Downloads {
    private final Newsroom newsroom;

    public Downloads(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/stories/{story}/export/{format}", this::give, Scope.READ);
    }

    private void give(Context context) {
        ExportFormat format = ExportFormat.named(context.pathParam("format"))
                .orElseThrow(() -> Refusal.notFound("stories do not come in this form"));
        String id = Keys.id(context.pathParam("story"));
        boolean redacted =
                new Query(context).text("redact").filter("true"::equals).isPresent();
        Optional<String> whole = newsroom.stories().whole(id);
        if (whole.isPresent()) {
            String address = "/stories/" + Keys.of(whole.get()) + "/export/" + Words.kebab(format);
            context.redirect(address + (redacted ? "?redact=true" : ""), HttpStatus.SEE_OTHER);
            return;
        }
        Dossier dossier = newsroom.stories()
                .dossier(id)
                .orElseThrow(() -> Refusal.notFound("there is no such story, or it was not compared yet"));
        List<Capture> captures = format == ExportFormat.EVIDENCE && !redacted
                ? StoryCaptures.of(dossier.story(), newsroom.data())
                : List.of();
        byte[] file = written(format, redacted ? Redaction.of(dossier) : dossier, captures);
        String name = id.replaceAll("[^A-Za-z0-9._-]+", "-") + "." + format.ending();
        context.header("ETag", "\"" + Answer.name(file) + "\"")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(format.mediaType())
                .result(file);
    }

    private static byte[] written(ExportFormat format, Dossier dossier, List<Capture> captures) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        try {
            format.write(dossier, captures, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }
}
