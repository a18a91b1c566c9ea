@NullMarked
package org.secondsource.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
