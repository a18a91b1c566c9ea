/**
 * Language as data: word lists and tables per language, finding sentences and tokens, telling which language a text is in.
 *
 * <p>Lists live in resource files with a header (origin, licence, how to add a line) and are read through
 * {@link org.secondsource.language.WordList}.
 */
@NullMarked
package org.secondsource.language;

import org.jspecify.annotations.NullMarked;
