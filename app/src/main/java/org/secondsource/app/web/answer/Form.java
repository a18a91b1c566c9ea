package org.secondsource.app.web.answer;

import io.javalin.http.Context;
import java.util.Optional;

/** Reads the fields of a form that was sent. */
public final class Form {
    /** In characters; enough for any field but a text. */
    private static final int LONGEST = 2000;

    private final Context context;

    public Form(Context context) {
        this.context = context;
    }

    /** A field without blanks around it; empty if it is not given, or empty. */
    public Optional<String> text(String name) {
        String given = secret(name).strip();
        if (given.length() > LONGEST) {
            throw Refusal.badRequest("the field " + name + " is longer than " + LONGEST + " characters");
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    /** A field that has to be given. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> Refusal.badRequest("the field " + name + " is missing"));
    }

    /** A field as it was typed, blanks and all. */
    public String secret(String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
