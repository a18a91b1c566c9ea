package org.secondsource.app.web.answer;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.secondsource.Dossier;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.export.ExportFormat;
import org.secondsource.app.export.Redaction;
import org.secondsource.app.export.evidence.Capture;
import org.secondsource.app.export.evidence.StoryCaptures;

/** Hands a dossier out as a file, in the form that an address names. */
public final class Handout {
    private final ExportFormat format;
    private final boolean redacted;

    private Handout(ExportFormat format, boolean redacted) {
        this.format = format;
        this.redacted = redacted;
    }

    /** What the path and {@code redact} ask for. */
    public static Handout asked(Context context) {
        ExportFormat format = ExportFormat.named(context.pathParam("format"))
                .orElseThrow(() -> Refusal.notFound("stories do not come in this form"));
        return new Handout(format, new Query(context).isWished("redact"));
    }

    public ExportFormat format() {
        return format;
    }

    public boolean isRedacted() {
        return redacted;
    }

    /** @param name of the file, without its ending */
    public void give(Context context, Dossier dossier, String name, Newsroom newsroom) {
        List<Capture> captures = format == ExportFormat.EVIDENCE && !redacted
                ? StoryCaptures.of(dossier.story(), newsroom.data())
                : List.of();
        byte[] file = written(redacted ? Redaction.of(dossier) : dossier, captures);
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        context.header("Content-Disposition", "attachment; filename=\"" + safe + "." + format.ending() + "\"");
        Answer.give(context, format.mediaType(), file);
    }

    private byte[] written(Dossier dossier, List<Capture> captures) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        try {
            format.write(dossier, captures, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }
}
