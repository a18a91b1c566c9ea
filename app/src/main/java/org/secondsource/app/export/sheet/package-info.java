/** A dossier as a workbook for spreadsheets (XLSX). */
@NullMarked
package org.secondsource.app.export.sheet;

import org.jspecify.annotations.NullMarked;
