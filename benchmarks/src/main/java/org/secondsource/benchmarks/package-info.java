/** What the desk costs at size: a generated corpus, readers who ask a running server, and the command that starts both. */
@NullMarked
package org.secondsource.benchmarks;

import org.jspecify.annotations.NullMarked;
