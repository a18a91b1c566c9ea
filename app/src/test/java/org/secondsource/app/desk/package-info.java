/** Tests of the package of this name. */
@NullMarked
package org.secondsource.app.desk;

import org.jspecify.annotations.NullMarked;
