/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.report.csv;

import org.jspecify.annotations.NullMarked;
