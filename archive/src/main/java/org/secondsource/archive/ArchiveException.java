package org.secondsource.archive;

import org.secondsource.SecondSourceException;

/** The archive cannot be opened, read or written; its message says which folder and what to do. */
public final class ArchiveException extends SecondSourceException {
    private static final long serialVersionUID = 1L;

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }

    public ArchiveException(String message) {
        super(message);
    }
}
