/** Tests of the reports. */
@NullMarked
package org.secondsource.app.report;

import org.jspecify.annotations.NullMarked;
