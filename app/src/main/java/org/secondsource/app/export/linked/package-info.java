/**
 * A dossier as linked data (JSON-LD). Words are pointed at by W3C Web Annotation selectors, the way they took is told in
 * PROV-O, reports, claims and quotations in schema.org's terms; what those lack (agrees, conflicts, denies) is in a
 * namespace of our own, described in {@code docs/exports.md}. There is no rating of claims. A source without a name stays a
 * typed agent without a name, one of its own for every place it stands in.
 */
@NullMarked
package org.secondsource.app.export.linked;

import org.jspecify.annotations.NullMarked;
