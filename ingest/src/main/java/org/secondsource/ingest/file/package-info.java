/**
 * Articles from files: plain text with or without a head of {@code Key: value} lines, JSON Lines, saved pages, folders of
 * these. {@link org.secondsource.ingest.file.ArticleFiles} is the front door. Bad input becomes a
 * {@link org.secondsource.text.Problem}; nothing here throws for it.
 */
@NullMarked
package org.secondsource.ingest.file;

import org.jspecify.annotations.NullMarked;
