package org.secondsource.app.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import org.secondsource.Dossier;
import org.secondsource.app.report.DossierView;

/** Renders a dossier as one HTML file without any outside part. Stateless, safe for use by many threads. */
public final class HtmlReport {
    private static final String TEMPLATES = "org.secondsource.app.template";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);

    public void write(Dossier dossier, Writer writer) {
        templates.render("story.jte", new StoryPage(new DossierView(dossier)), new WriterOutput(writer));
    }
}
