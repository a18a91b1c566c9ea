/** The dossier as text for a terminal, wrapped to its width, in colour where that is wanted. */
@NullMarked
package org.secondsource.app.report.terminal;

import org.jspecify.annotations.NullMarked;
