/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.command;

import org.jspecify.annotations.NullMarked;
