/**
 * Web archives: WARC files, plain, gzip or zstd, and WACZ packages, read record by record. Damage is reported and passed
 * over.
 */
@NullMarked
package org.secondsource.ingest.crawl;

import org.jspecify.annotations.NullMarked;
