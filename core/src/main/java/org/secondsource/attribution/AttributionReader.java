package org.secondsource.attribution;

import java.util.List;
import org.secondsource.text.Layout;

/**
 * Finds the attributions of an article, nested ones included. Two of them exist: rules ({@link RuleReader}) and a
 * learned model (module {@code neural}). An implementation is deterministic, sees nothing but the layout, and is safe
 * for use by many threads.
 */
@FunctionalInterface
public interface AttributionReader extends AutoCloseable {

    /** In the order of their contents; a parent stands before its children. */
    List<AttributionSpans> read(Layout layout);

    /** Gives back what the reader holds beyond memory; rules hold nothing. */
    @Override
    default void close() {}
}
