/** Crawls made by a program, for measuring what reading them costs: pages of our own grammar, none of them anybody's. */
@NullMarked
package org.secondsource.eval.crawl;

import org.jspecify.annotations.NullMarked;
