/** The bytes that articles were read from, each kept once under the SHA-256 of its content. */
@NullMarked
package org.secondsource.archive.capture;

import org.jspecify.annotations.NullMarked;
