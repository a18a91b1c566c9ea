@NullMarked
package org.secondsource.benchmarks.load;

import org.jspecify.annotations.NullMarked;
