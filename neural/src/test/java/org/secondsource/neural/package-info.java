@NullMarked
package org.secondsource.neural;

import org.jspecify.annotations.NullMarked;
