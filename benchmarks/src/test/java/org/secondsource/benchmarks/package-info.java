@NullMarked
package org.secondsource.benchmarks;

import org.jspecify.annotations.NullMarked;
