/** Tests of package {@code file}. */
@NullMarked
package org.secondsource.ingest.file;

import org.jspecify.annotations.NullMarked;
