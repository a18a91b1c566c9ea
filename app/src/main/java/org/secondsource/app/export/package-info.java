/**
 * What leaves the program for other people's tools: each format in a package of its own, reached through
 * {@link org.secondsource.app.export.ExportFormat}. Formats render what a dossier holds and decide nothing.
 */
@NullMarked
package org.secondsource.app.export;

import org.jspecify.annotations.NullMarked;
