/**
 * Scores against gold data and pins them: the same figures as the scorers beside the data. Not part of a release.
 */
@NullMarked
package org.secondsource.eval;

import org.jspecify.annotations.NullMarked;
