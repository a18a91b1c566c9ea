package org.secondsource.app.web.answer;

import io.javalin.http.Context;
import java.util.Optional;

/** Reads the fields of a form that was sent. */
public final class Form implements Fields {
    private final Context context;

    public Form(Context context) {
        this.context = context;
    }

    /** Browsers send every field; one that nobody typed into is not given. */
    @Override
    public Optional<String> typed(String name) {
        return Optional.ofNullable(context.formParam(name)).filter(typed -> !typed.isEmpty());
    }

    /** A field as it was typed, blanks and all. */
    public String secret(String name) {
        return typed(name).orElse("");
    }
}
