/**
 * What is kept: articles with all their versions, stories, corrections, and who changed what.
 *
 * <p>This package holds the records alone. {@code sql} keeps them in a database, {@code capture} keeps the bytes articles
 * were read from, {@code search} finds them again by their words and speakers, and {@code folder} is the front door: one
 * folder that holds it all. Nothing here reads the web, files of articles, or JSON.
 */
@NullMarked
package org.secondsource.archive;

import org.jspecify.annotations.NullMarked;
