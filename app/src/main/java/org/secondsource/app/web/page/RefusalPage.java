package org.secondsource.app.web.page;

import io.javalin.http.Context;
import java.util.Map;
import org.secondsource.app.web.answer.Refusal;

/** Tells a person why there is no page. */
public final class RefusalPage {
    private final Pages pages;

    public RefusalPage(Pages pages) {
        this.pages = pages;
    }

    public void show(Context context, Refusal refusal) {
        String title = refusal.status().getMessage();
        pages.show(context, new Pages.Page("refusal", title, Section.NOWHERE), Map.of("refusal", refusal));
    }
}
