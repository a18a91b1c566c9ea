/**
 * A corpus of any size whose texts are nobody's: reports of invented stories, made by a grammar of our own. {@link
 * org.secondsource.benchmarks.corpus.Corpus} is the front door; the same seed makes the same articles.
 */
@NullMarked
package org.secondsource.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
