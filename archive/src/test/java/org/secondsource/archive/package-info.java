@NullMarked
package org.secondsource.archive;

import org.jspecify.annotations.NullMarked;
