package org.secondsource.app.command;

import org.secondsource.SecondSourceException;

/** Something the user asked for cannot be done at all; its message is the one line the user sees. */
final class Failure extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
