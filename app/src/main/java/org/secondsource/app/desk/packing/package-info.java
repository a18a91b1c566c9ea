/**
 * Readings and dossiers as bytes and back. {@link org.secondsource.app.desk.packing.Packing} is the front door. The form
 * follows the records of the domain, which know nothing of it.
 */
@NullMarked
package org.secondsource.app.desk.packing;

import org.jspecify.annotations.NullMarked;
