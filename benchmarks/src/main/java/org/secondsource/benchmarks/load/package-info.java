/**
 * Readers of a running desk: what they ask for ({@link org.secondsource.benchmarks.load.Sights}), how they ask ({@link
 * org.secondsource.benchmarks.load.Readers}) and how long the answers took ({@link org.secondsource.benchmarks.load.Times}).
 */
@NullMarked
package org.secondsource.benchmarks.load;

import org.jspecify.annotations.NullMarked;
