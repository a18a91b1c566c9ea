package org.secondsource.ingest.page;

/** What a block of a page is to its article. */
public enum BlockKind {
    /** A paragraph of the report. */
    BODY,
    /** A heading inside the report. */
    SUBHEAD,
    /** The summary that stands over the report. */
    STANDFIRST,
    /** The report's own headline or its kicker. */
    HEADLINE,
    /** Words under a picture, with its photo credit. */
    CAPTION,
    /** Who reported, edited, or from which agencies: {@code Reporting by ...; editing by ...}. */
    CREDIT,
    /** Who wrote it, and what is said of the writer. */
    BYLINE,
    /** When it was published or changed. */
    DATE,
    /** Pointers to other pages. */
    RELATED,
    /** Advertisements, newsletters, buttons, menus and all other furniture. */
    PROMO,
    /** Topics and sections. */
    TAG,
    /** A correction, an update or an editor's note. */
    NOTE;

    /** Whether blocks of this kind belong to the text of the article. */
    public boolean isText() {
        return this == BODY || this == SUBHEAD || this == STANDFIRST;
    }
}
