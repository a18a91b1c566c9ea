package org.secondsource.app.report.html;

import org.secondsource.text.Span;

/**
 * A stretch of text to highlight.
 *
 * @param layer with which it is switched on and off
 * @param description what it is, for people who do not see colours
 */
record Mark(Span span, Layer layer, String description) {}
