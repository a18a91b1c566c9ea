/** The one place that speaks Lucene: an index of articles and attributions. It is made from the archive and can be thrown away at any time; what it finds is always shown from the archive. */
@NullMarked
package org.secondsource.archive.search;

import org.jspecify.annotations.NullMarked;
