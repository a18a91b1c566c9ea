/**
 * The commands. Each reads its options, calls the engine and a report, and answers with an exit code: 0 fine, 1 something
 * was left out or could not be done, 2 wrong usage.
 */
@NullMarked
package org.secondsource.app.command;

import org.jspecify.annotations.NullMarked;
