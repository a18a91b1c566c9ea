/**
 * All that one article says, analysed: the first of the three functions, {@code read(Article) -> Reading}. It sees one
 * article and nothing else.
 */
@NullMarked
package org.secondsource.reading;

import org.jspecify.annotations.NullMarked;
