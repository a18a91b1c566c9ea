/**
 * A story as evidence: what was read, what was made of it and the fingerprints of both in one file
 * ({@link org.secondsource.app.export.evidence.EvidencePackage}), and the check that nothing in it was altered since
 * ({@link org.secondsource.app.export.evidence.Verification}). The file is a zip archive without compression, so that the
 * same evidence gives the same bytes everywhere and no archive can unfold into more than it weighs; its manifest has the form of
 * a Frictionless data package, as in WACZ.
 */
@NullMarked
package org.secondsource.app.export.evidence;

import org.jspecify.annotations.NullMarked;
