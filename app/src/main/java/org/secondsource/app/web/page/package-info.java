/**
 * Pages for people: each class asks for what a page shows, puts it in words and hands it to a template of the same name in
 * {@code src/main/jte/desk}. Pages decide nothing, and work without scripts.
 */
@NullMarked
package org.secondsource.app.web.page;

import org.jspecify.annotations.NullMarked;
