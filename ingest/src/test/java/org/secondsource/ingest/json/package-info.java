/** Tests of package {@code json}. */
@NullMarked
package org.secondsource.ingest.json;

import org.jspecify.annotations.NullMarked;
