package org.secondsource.app.command;

import org.secondsource.SecondSourceException;

/** What was typed can be meant by nobody, whatever this machine holds: exit code 2. For all that fails otherwise, see {@link Failure}. */
final class WrongUsage extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }

    /** A value of an option that counts something. */
    static int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new WrongUsage(option + " needs at least 1, found " + value);
        }
        return value;
    }
}
