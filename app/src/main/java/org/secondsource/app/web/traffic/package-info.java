/** How much and how fast: limits for each client, for slow and large requests; measures and log lines of every request. */
@NullMarked
package org.secondsource.app.web.traffic;

import org.jspecify.annotations.NullMarked;
