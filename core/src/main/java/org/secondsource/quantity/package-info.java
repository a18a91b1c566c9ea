/**
 * Quantities: how many of what, as an interval with its bounds, the counted noun and the rule that read it.
 */
@NullMarked
package org.secondsource.quantity;

import org.jspecify.annotations.NullMarked;
