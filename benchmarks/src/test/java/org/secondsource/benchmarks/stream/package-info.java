@NullMarked
package org.secondsource.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
