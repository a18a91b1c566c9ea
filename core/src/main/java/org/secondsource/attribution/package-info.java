/**
 * Who says what, on whose word: source, cue and content as spans, what kind of source it is, the stance taken, and the
 * chain from the first speaker to the outlet of the article.
 *
 * <p>An {@link org.secondsource.attribution.AttributionReader} (rules or a learned model) finds the spans; everything else
 * is worked out from them by rules that are the same for both.
 */
@NullMarked
package org.secondsource.attribution;

import org.jspecify.annotations.NullMarked;
