package org.secondsource;

/** The root of what is thrown when work cannot go on at all. Bad input never throws: it becomes a problem. */
public class SecondSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SecondSourceException(String message) {
        super(message);
    }

    public SecondSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
