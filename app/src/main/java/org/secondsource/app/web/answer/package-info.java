/** What every answer of the server has in common: how it refuses, how it is known again, how lists are cut into pages. */
@NullMarked
package org.secondsource.app.web.answer;

import org.jspecify.annotations.NullMarked;
