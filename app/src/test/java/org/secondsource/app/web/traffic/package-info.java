/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.web.traffic;

import org.jspecify.annotations.NullMarked;
