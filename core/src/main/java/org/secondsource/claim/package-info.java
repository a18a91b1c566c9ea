/**
 * Comparing the readings of one story: statements joined into claims, links between sentences, differences, denials,
 * silences, replies, the timeline and the figures.
 */
@NullMarked
package org.secondsource.claim;

import org.jspecify.annotations.NullMarked;
