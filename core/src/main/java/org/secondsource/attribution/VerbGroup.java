package org.secondsource.attribution;

import java.util.Objects;
import org.secondsource.language.CueWord;

/**
 * A cue verb with its auxiliaries and adverbs.
 *
 * @param from its first token
 * @param head the cue verb itself
 * @param word what the lexicon says of it
 * @param passive whether a form of "be" governs a participle
 * @param supported whether an auxiliary stands in the group
 */
record VerbGroup(int from, int head, CueWord word, boolean passive, boolean supported) {
    VerbGroup {
        Objects.requireNonNull(word);
    }

    static VerbGroup at(Words words, int head, CueWord word, int limit) {
        int from = head;
        boolean be = false;
        boolean supported = false;
        int at = head - 1;
        while (at >= limit) {
            boolean auxiliary =
                    words.isAuxiliary(at) || (words.lower(at).equals("'s") && word.form() == CueWord.Form.ING);
            boolean governed = words.has(at, "to")
                    && word.form() == CueWord.Form.BASE
                    && from == head
                    && at > limit
                    && (words.is("governor", at - 1) || words.has(at - 1, "on"));
            if (governed) {
                at -= words.has(at - 1, "on") ? 3 : 2;
                from = at + 1;
                supported = true;
                continue;
            }
            if (!auxiliary && !words.isAdverb(at)) {
                break;
            }
            if (auxiliary) {
                be |= words.has(at, "been") || (words.is("be", at) && !supported);
                supported = true;
                from = at;
            }
            at--;
        }
        CueWord.Form form = word.form();
        boolean participle = form == CueWord.Form.PAST || form == CueWord.Form.PARTICIPLE;
        return new VerbGroup(Math.max(limit, from), head, word, be && participle, supported);
    }
}
