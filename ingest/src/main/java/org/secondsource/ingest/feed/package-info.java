/**
 * Lists of articles: RSS, Atom, JSON Feed, OPML, sitemaps, and the feeds a page announces. Reads bytes, fetches nothing.
 */
@NullMarked
package org.secondsource.ingest.feed;

import org.jspecify.annotations.NullMarked;
