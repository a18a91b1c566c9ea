/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.web.api;

import org.jspecify.annotations.NullMarked;
