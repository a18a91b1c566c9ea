/**
 * What a stream of a million articles costs: {@link org.secondsource.benchmarks.stream.StreamRun} places articles and looks
 * up their passages, and tells a {@link org.secondsource.benchmarks.stream.Row} now and then; {@link
 * org.secondsource.benchmarks.stream.Chart} draws rows.
 */
@NullMarked
package org.secondsource.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
