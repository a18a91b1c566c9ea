/** The front door: one folder of data, opened as a whole. */
@NullMarked
package org.secondsource.archive.folder;

import org.jspecify.annotations.NullMarked;
