/**
 * Reports of a dossier. Each format lives in a package of its own, renders what the dossier holds and decides nothing;
 * {@link org.secondsource.app.report.DossierView} is what they share: names of reports, words of spans, lookups.
 */
@NullMarked
package org.secondsource.app.report;

import org.jspecify.annotations.NullMarked;
