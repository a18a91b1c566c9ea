package org.secondsource.name;

/** What a name, a title or a pronoun tells of a person's gender, so that "she" is never joined to a man. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether the two may be said of one person. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    static Gender of(String letter) {
        return letter.equals("f") ? FEMALE : letter.equals("m") ? MALE : UNKNOWN;
    }
}
