/**
 * From bytes to articles: text files, folders, pages, feeds, sitemaps, crawls, and polite fetching. Nothing here judges
 * what an article says.
 */
@NullMarked
package org.secondsource.ingest;

import org.jspecify.annotations.NullMarked;
