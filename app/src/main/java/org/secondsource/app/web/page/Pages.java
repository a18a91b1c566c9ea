package org.secondsource.app.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.secondsource.app.web.access.Cookies;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.answer.Answer;

/** Puts what a page shows into its template. Thread-safe. */
public final class Pages {
    private static final String TEMPLATES = "org.secondsource.app.template";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Files files;
    private final Cookies cookies;

    public Pages(Files files, Cookies cookies) {
        this.files = files;
        this.cookies = cookies;
    }

    /**
     * A page to be shown.
     *
     * @param template name of the template, without folder and ending
     * @param title for the browser's tab
     */
    public record Page(String template, String title, Section section) {}

    /** @param content what the template asks for, by the names it asks with */
    public void show(Context context, Page page, Map<String, ?> content) {
        Frame frame =
                new Frame(page.title(), page.section(), Doorkeeper.visitor(context), cookies.formToken(context), files);
        Map<String, Object> parameters = new HashMap<>(content);
        parameters.put("frame", frame);
        StringOutput out = new StringOutput(1 << 14);
        templates.render("desk/" + page.template() + ".jte", parameters, out);
        if (context.queryString() != null) {
            // What a page repeats of its address must not stand beside the form's token in one compressed stream
            // (BREACH).
            context.disableCompression();
        }
        Answer.give(context, Answer.HTML, out.toString());
    }
}
