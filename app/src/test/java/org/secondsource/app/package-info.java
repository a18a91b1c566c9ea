/** Tests of the program as a whole. */
@NullMarked
package org.secondsource.app;

import org.jspecify.annotations.NullMarked;
