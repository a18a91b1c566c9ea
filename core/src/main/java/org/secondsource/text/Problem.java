package org.secondsource.text;

import java.util.Objects;

/**
 * Something that went wrong with one piece of input, as data: the run goes on, the report shows it and the exit status
 * says so.
 *
 * @param code what kind of problem
 * @param where file, line or article, as a user would look for it
 * @param message what happened, what was expected and what to do
 */
public record Problem(ProblemCode code, String where, String message) {
    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
    }
}
