package org.secondsource.app.desk;

import org.secondsource.SecondSourceException;

/** The newsroom is being closed: what was begun was left, and nothing of it is kept. */
final class StoppedException extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("the newsroom is being closed");
    }
}
