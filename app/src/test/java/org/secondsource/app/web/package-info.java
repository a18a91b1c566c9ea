/** Tests of the package of the same name. */
@NullMarked
package org.secondsource.app.web;

import org.jspecify.annotations.NullMarked;
