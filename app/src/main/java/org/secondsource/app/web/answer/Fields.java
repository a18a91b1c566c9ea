package org.secondsource.app.web.answer;

import java.util.Optional;

/** The fields of what was sent, as a form or as JSON, which are whatever somebody typed. */
public interface Fields {
    /** In characters; enough for any field but a text. */
    int LONGEST = 2000;

    /** A field as it was typed, blanks and all; empty if it is not given. */
    Optional<String> typed(String name);

    /** A field without blanks around it; empty if it is not given, or empty. */
    default Optional<String> text(String name) {
        String given = typed(name).orElse("").strip();
        if (given.length() > LONGEST) {
            throw Refusal.badRequest("the field \"" + name + "\" is longer than " + LONGEST + " characters");
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    /** The same where nobody means to give nothing: a field that is given must not be empty. */
    default Optional<String> filled(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty() && typed(name).isPresent()) {
            throw Refusal.badRequest("the field \"" + name + "\" must not be empty; leave it out instead");
        }
        return text;
    }

    /** A field that has to be given. */
    default String needed(String name) {
        return text(name).orElseThrow(() -> Refusal.badRequest("the field \"" + name + "\" is missing"));
    }
}
