@NullMarked
package org.secondsource.archive.search;

import org.jspecify.annotations.NullMarked;
