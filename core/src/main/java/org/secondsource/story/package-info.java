/**
 * Stories: which reports are of one happening.
 */
@NullMarked
package org.secondsource.story;

import org.jspecify.annotations.NullMarked;
