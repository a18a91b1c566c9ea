/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.web.answer;

import org.jspecify.annotations.NullMarked;
