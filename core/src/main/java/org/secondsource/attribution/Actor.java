package org.secondsource.attribution;

import org.secondsource.name.Gender;
import org.secondsource.text.Span;

/**
 * Somebody whom a pronoun may take up.
 *
 * @param voice who it is
 * @param where the words that name them
 * @param gender as far as it is known
 * @param rank lower is likelier: 0 a speaker on the outlet's own level, 1 the subject of a sentence, 2 a speaker inside
 *     another's words
 */
record Actor(Voice voice, Span where, Gender gender, int rank) {}
