/** Tests of what versions say otherwise. */
@NullMarked
package org.secondsource.app.desk.revision;

import org.jspecify.annotations.NullMarked;
