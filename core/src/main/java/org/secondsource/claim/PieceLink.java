package org.secondsource.claim;

/**
 * Two statements of different articles that report the same.
 *
 * @param a index of the one among the story's statements
 * @param b index of the other
 * @param score 0..1
 */
record PieceLink(int a, int b, double score) {}
