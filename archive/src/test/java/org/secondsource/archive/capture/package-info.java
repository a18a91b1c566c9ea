@NullMarked
package org.secondsource.archive.capture;

import org.jspecify.annotations.NullMarked;
