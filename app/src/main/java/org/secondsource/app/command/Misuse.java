package org.secondsource.app.command;

/** A command was given what it can never take, whatever is kept or connected: wrong usage, as a misspelt option is. */
final class Misuse extends Failure {
    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
