/**
 * Quantities: how many of what, as an interval with its bounds, the counted noun and the rule that read it. The same
 * scan of tokens finds the number, the words that bound it, its unit, what it counts, and what it is a part of. Counts
 * of sources ("two sources said") are no quantities: they belong to the attribution.
 */
@NullMarked
package org.secondsource.quantity;

import org.jspecify.annotations.NullMarked;
