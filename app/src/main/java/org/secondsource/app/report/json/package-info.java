/**
 * The dossier and its readings as JSON. This is the border where UTF-16 offsets become code points. Fields are added,
 * never renamed; {@code docs/json.md} explains them.
 */
@NullMarked
package org.secondsource.app.report.json;

import org.jspecify.annotations.NullMarked;
