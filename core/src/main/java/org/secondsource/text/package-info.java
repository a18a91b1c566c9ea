/**
 * What was printed, and where: articles, outlets, spans, paragraphs, sentences and tokens.
 *
 * <p>All offsets are half-open {@code [start, end)} UTF-16 indices into the article's own text. Everything that points at
 * text does so through one record, {@link org.secondsource.text.Evidence}. This package knows no language and judges
 * nothing; it depends on no other.
 */
@NullMarked
package org.secondsource.text;

import org.jspecify.annotations.NullMarked;
