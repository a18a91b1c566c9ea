/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.export.citation;

import org.jspecify.annotations.NullMarked;
