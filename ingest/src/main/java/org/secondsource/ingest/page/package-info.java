/**
 * From one web page to one article.
 *
 * <p>{@link org.secondsource.ingest.page.PageReader} is the front door. A page is decoded and parsed once; one pass over the
 * unchanged tree turns it into blocks of text with what is known of the elements around them; what the page says of
 * itself (JSON-LD, OpenGraph, meta, microdata, {@code time}) is gathered as witnesses that keep their source, so that rivals
 * are never lost; a fitted model chooses the container, another with Viterbi smoothing says what each block
 * is; only then is the text put together. Nothing here fetches, and nothing judges what an article says.
 */
@NullMarked
package org.secondsource.ingest.page;

import org.jspecify.annotations.NullMarked;
