/** How articles come in through the web: as JSON or as documents, bounded, and kept before anything is answered. */
@NullMarked
package org.secondsource.app.web.arrival;

import org.jspecify.annotations.NullMarked;
