/**
 * Wherever articles come from: files, folders, web addresses, feeds, sitemaps, lists of addresses and crawls, all through
 * {@link org.secondsource.ingest.source.ArticleSources}.
 */
@NullMarked
package org.secondsource.ingest.source;

import org.jspecify.annotations.NullMarked;
