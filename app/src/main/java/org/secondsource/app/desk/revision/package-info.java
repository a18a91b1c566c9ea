/**
 * What a version of an article says otherwise than the one before: figures, sources, denials, quotations and claims, not
 * words. {@link org.secondsource.app.desk.revision.Revision} is the front door. It reads nothing itself.
 */
@NullMarked
package org.secondsource.app.desk.revision;

import org.jspecify.annotations.NullMarked;
