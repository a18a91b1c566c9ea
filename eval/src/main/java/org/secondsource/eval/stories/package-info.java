/** Scores the comparing of whole stories, from chains to silences, against stories of our own writing. */
@NullMarked
package org.secondsource.eval.stories;

import org.jspecify.annotations.NullMarked;
