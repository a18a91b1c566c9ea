/**
 * Who is asking, and what they may do: the accounts of a shared desk, their sessions and tokens, and the doorkeeper who
 * looks at every request. Nothing here knows of articles or stories.
 */
@NullMarked
package org.secondsource.app.web.access;

import org.jspecify.annotations.NullMarked;
