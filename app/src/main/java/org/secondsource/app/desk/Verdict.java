package org.secondsource.app.desk;

import java.util.Locale;
import org.secondsource.archive.Correction;

/** What a user says of a result. */
public enum Verdict {
    /** It is as the program says. */
    RIGHT,
    /** It is not there at all. */
    WRONG,
    /** Something else should stand there. */
    INSTEAD,
    /** What was said of it before counts no longer; it is as the program has it. */
    WITHDRAWN;

    static Verdict of(Correction correction) {
        return valueOf(correction.verdict().toUpperCase(Locale.ROOT));
    }

    /** As {@link Correction#verdict} has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
