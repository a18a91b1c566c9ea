package org.secondsource.language;

import java.util.Objects;
import java.util.Set;

/**
 * One form of a word that attributes.
 *
 * @param lemma its dictionary form
 * @param form which form this is
 * @param stance how a source that uses it stands to what it says, such as {@code says} or {@code denies}
 * @param frames what may follow it; see the head of {@code cues.tsv}
 */
public record CueWord(String lemma, Form form, String stance, Set<String> frames) {

    /** The forms of a cue word. A past form may be a participle too: the words before it tell. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING,
        NOUN
    }

    public CueWord {
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(form);
        Objects.requireNonNull(stance);
        frames = Set.copyOf(frames);
    }

    public boolean takes(String frame) {
        return frames.contains(frame);
    }
}
