package org.secondsource.attribution;

import java.util.OptionalInt;
import org.secondsource.name.Gender;
import org.secondsource.text.Span;

/**
 * Somebody whom a pronoun may take up.
 *
 * @param voice who it is
 * @param where the words that name them
 * @param gender as far as it is known
 * @param heard the attribution in which they speak; empty for the subject of a sentence
 * @param rank lower is likelier: 0 a speaker on the outlet's own level, 1 the subject of a sentence, 2 a speaker inside
 *     another's words
 */
record Actor(Voice voice, Span where, Gender gender, OptionalInt heard, int rank) {
    /** As taken up by a pronoun: what a nameless source goes on saying comes the way it came before. */
    Voice takenUp() {
        return voice.kind() == SourceKind.UNNAMED && heard.isPresent() ? voice.takingUp(heard.getAsInt()) : voice;
    }
}
