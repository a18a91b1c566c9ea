package org.secondsource.attribution;

/**
 * What follows a cue verb.
 *
 * @param content first token of the content; -1 if it does not follow the verb
 * @param cueEnd the token after the last that belongs to the cue
 * @param kind how it follows
 */
record Opening(int content, int cueEnd, Kind kind) {
    static final Opening NONE = new Opening(-1, -1, Kind.NONE);

    /** AFTER: the content follows; BEFORE: it can only stand before; NONE: the verb does not attribute here. */
    enum Kind {
        AFTER,
        BEFORE,
        NONE
    }

    static Opening after(int content, int cueEnd) {
        return new Opening(content, cueEnd, Kind.AFTER);
    }

    static Opening before(int cueEnd) {
        return new Opening(-1, cueEnd, Kind.BEFORE);
    }
}
