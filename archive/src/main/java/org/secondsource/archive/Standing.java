package org.secondsource.archive;

/** What the archive had of an article when it was handed in. */
public enum Standing {
    /** Nothing: it is new. */
    STORED,
    /** These very words, now or in an earlier version; nothing was added. */
    KNOWN,
    /** Other words: a version was added. */
    CHANGED
}
