/**
 * How each outlet frames the story in its own voice: loaded words, labels and judging verbs, each with its words. No score.
 */
@NullMarked
package org.secondsource.framing;

import org.jspecify.annotations.NullMarked;
