@NullMarked
package org.secondsource.archive.sql;

import org.jspecify.annotations.NullMarked;
