/**
 * Articles as JSON, and the one place where offsets change their unit: Java counts UTF-16 code units, exchanged files
 * count Unicode code points.
 */
@NullMarked
package org.secondsource.ingest.json;

import org.jspecify.annotations.NullMarked;
