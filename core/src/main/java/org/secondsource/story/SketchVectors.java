package org.secondsource.story;

/** The weighed terms of an article or a story, field by field, each of length 1. */
record SketchVectors(SparseVector all, SparseVector lead, SparseVector names) {}
