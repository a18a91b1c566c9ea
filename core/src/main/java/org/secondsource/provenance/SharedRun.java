package org.secondsource.provenance;

/**
 * Words that two texts share, perhaps with small differences in between.
 *
 * @param firstA number of the first word in the one text
 * @param endA number after the last
 * @param firstB number of the first word in the other
 * @param endB number after the last
 * @param equal number of words that are the same
 */
record SharedRun(int firstA, int endA, int firstB, int endB, int equal) {}
