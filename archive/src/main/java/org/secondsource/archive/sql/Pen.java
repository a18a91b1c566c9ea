package org.secondsource.archive.sql;

/** The right to work out what is derived from the articles; one program has it at a time. */
@FunctionalInterface
public interface Pen extends AutoCloseable {
    /** Gives it back. */
    @Override
    void close();
}
