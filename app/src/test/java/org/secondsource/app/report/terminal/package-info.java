/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.report.terminal;

import org.jspecify.annotations.NullMarked;
