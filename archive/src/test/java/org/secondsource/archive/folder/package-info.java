/** Tests of folders of data. */
@NullMarked
package org.secondsource.archive.folder;

import org.jspecify.annotations.NullMarked;
