/** The dossier as tables for a spreadsheet: one CSV file (RFC 4180) per kind of thing, no cell a formula. */
@NullMarked
package org.secondsource.app.report.csv;

import org.jspecify.annotations.NullMarked;
