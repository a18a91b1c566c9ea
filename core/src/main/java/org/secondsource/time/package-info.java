/**
 * Time expressions: found by one scan over tokens, resolved against the publication date to a TIMEX3 value and a
 * half-open interval.
 */
@NullMarked
package org.secondsource.time;

import org.jspecify.annotations.NullMarked;
