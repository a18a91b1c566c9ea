/**
 * The front door: {@link org.secondsource.SecondSource} reads articles and compares them; a
 * {@link org.secondsource.Dossier} is what comes out.
 *
 * <p>Data walks one way: an article is read, placed in a story, and compared with the other readings of that story.
 */
@NullMarked
package org.secondsource;

import org.jspecify.annotations.NullMarked;
