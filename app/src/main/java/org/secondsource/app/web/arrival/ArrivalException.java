package org.secondsource.app.web.arrival;

import org.secondsource.SecondSourceException;

/** Something handed in could not be read for want of room or rights on this machine. */
final class ArrivalException extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    ArrivalException(String message, Throwable cause) {
        super(message, cause);
    }
}
