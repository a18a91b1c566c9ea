/** Scores the reading of web pages, and writes the sheets its models are fitted on. */
@NullMarked
package org.secondsource.eval.extraction;

import org.jspecify.annotations.NullMarked;
