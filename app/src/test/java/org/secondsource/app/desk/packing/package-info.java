/** Tests of the package of this name. */
@NullMarked
package org.secondsource.app.desk.packing;

import org.jspecify.annotations.NullMarked;
