/**
 * Where reports come from: copied passages, provenance graphs and the origins at their roots.
 */
@NullMarked
package org.secondsource.provenance;

import org.jspecify.annotations.NullMarked;
