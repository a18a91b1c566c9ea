package org.secondsource.text;

/**
 * Every kind of problem a user can meet, each with a code that never changes its meaning. Documented for users in
 * {@code docs/problems.md}.
 */
public enum ProblemCode {
    /** The file holds no text. */
    EMPTY("S101"),
    /** The file is not text: it holds control bytes no text has. */
    BINARY("S102"),
    /** The bytes are not valid in the charset tried; another was taken. */
    CHARSET("S103"),
    /** The text is longer than is read; the rest was cut. */
    TOO_LONG("S104"),
    /** No such file, or it cannot be read. */
    UNREADABLE("S105"),
    /** The same article was given twice; the copy was left out. */
    DUPLICATE("S106"),
    /** A line of JSON Lines is not an article. */
    BAD_LINE("S107"),
    /** The language is not one we read; what does not depend on it was done. */
    LANGUAGE("S108"),
    /** No attribution was found. */
    NO_ATTRIBUTIONS("S109"),
    /** A comparison needs at least two reports. */
    ALONE("S110"),
    /** A value in the head of a file or a field was not understood and was left out. */
    BAD_FIELD("S111"),
    /** A web page on which no article was found. */
    NO_ARTICLE("S112"),
    /** An address could not be fetched. */
    NOT_FETCHED("S113"),
    /** A damaged record of a crawl or feed was passed over. */
    DAMAGED_RECORD("S114"),
    /** What was asked for could not be written. */
    NOT_WRITTEN("S115"),
    /** The learned reader cannot run on this machine; rules were used. */
    NO_MODEL("S116"),
    /** The user asked for something to be left out of what was written, such as text that is not quoted. */
    LEFT_OUT("S117"),
    /** The search index could not be used, or was not that of the archive; it is made anew. */
    REINDEXED("S118"),
    /** What is kept was read by another program that has the archive open, with another reader or version. */
    READ_OTHERWISE("S119"),
    /** A mistake in the program itself met while it handled one article; the rest went on. */
    FAULT("S199");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /**
     * Whether it only tells the user something about a result that is there; all other problems mean that something was
     * left out or could not be done.
     */
    public boolean isNotice() {
        return this == CHARSET
                || this == LANGUAGE
                || this == NO_ATTRIBUTIONS
                || this == NO_MODEL
                || this == LEFT_OUT
                || this == REINDEXED
                || this == READ_OTHERWISE;
    }

    /** The stable code, such as {@code S101}. */
    public String code() {
        return code;
    }
}
