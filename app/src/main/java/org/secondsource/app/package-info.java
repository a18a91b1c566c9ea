/**
 * The program: the command line, the reports it writes and the one {@code main}. Reports render a dossier and decide
 * nothing.
 */
@NullMarked
package org.secondsource.app;

import org.jspecify.annotations.NullMarked;
