/**
 * Who and what is named: persons, organisations, outlets and places with their mentions, and the tables of outlets,
 * institutions and roles. Precision first: what is not resolved stays unresolved.
 */
@NullMarked
package org.secondsource.name;

import org.jspecify.annotations.NullMarked;
