/** Tests of the page. */
@NullMarked
package org.secondsource.app.report.html;

import org.jspecify.annotations.NullMarked;
