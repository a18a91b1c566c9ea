/** The reports of a dossier as citations: BibTeX and CSL-JSON. */
@NullMarked
package org.secondsource.app.export.citation;

import org.jspecify.annotations.NullMarked;
