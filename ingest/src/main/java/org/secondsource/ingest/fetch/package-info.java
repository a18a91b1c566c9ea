/**
 * Fetching politely and safely: robots.txt, one request at a time per host, conditional requests, backing off when told
 * to, limits on size, time and redirects, and no request to an address that is not public.
 *
 * <p>{@link org.secondsource.ingest.fetch.Fetcher} is the front door. What a page says is read elsewhere.
 */
@NullMarked
package org.secondsource.ingest.fetch;

import org.jspecify.annotations.NullMarked;
