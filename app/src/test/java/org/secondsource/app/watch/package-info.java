/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.watch;

import org.jspecify.annotations.NullMarked;
