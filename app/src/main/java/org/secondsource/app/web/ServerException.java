package org.secondsource.app.web;

import org.secondsource.SecondSourceException;

/** The server cannot be started as it was asked to; the message is for the user. */
public final class ServerException extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    ServerException(String message) {
        super(message);
    }

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
