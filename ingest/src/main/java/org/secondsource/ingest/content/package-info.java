/** Bytes as they came, before anything is read from them: from a host, a crawl or a file. */
@NullMarked
package org.secondsource.ingest.content;

import org.jspecify.annotations.NullMarked;
