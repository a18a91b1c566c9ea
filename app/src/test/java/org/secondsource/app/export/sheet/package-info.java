/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.export.sheet;

import org.jspecify.annotations.NullMarked;
