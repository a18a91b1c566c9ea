package org.secondsource.app.web.access;

import org.secondsource.SecondSourceException;

/** The file of accounts cannot be used, or what was asked of it makes no sense; the message is for the user. */
public final class AccountsException extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    AccountsException(String message) {
        super(message);
    }

    AccountsException(String message, Throwable cause) {
        super(message, cause);
    }
}
