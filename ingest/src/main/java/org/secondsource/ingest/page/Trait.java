package org.secondsource.ingest.page;

/**
 * What an element's tag, class, id, role or property says of it. The words that show a trait are in {@code traits.tsv}; the
 * order of the constants is the order of the features of the fitted models.
 */
enum Trait {
    BODY,
    ARTICLE_BODY,
    CAPTION,
    PICTURE,
    CREDIT,
    BYLINE,
    DATE,
    RELATED,
    PROMO,
    TAG,
    SOCIAL,
    COMMENT,
    NAVIGATION,
    STANDFIRST,
    HEADLINE,
    NOTE,
    EMBED,
    CONSENT,
    LIVE,
    CONTENTS,
    LISTING,
    PAYWALL,
    PULL_QUOTE,
    BOX,
    HIDDEN,
    IN_ARTICLE,
    IN_MAIN,
    IN_ASIDE,
    IN_NAV,
    IN_HEADER,
    IN_FOOTER,
    IN_FIGURE,
    IN_CAPTION,
    IN_LIST,
    IN_TABLE,
    IN_QUOTE,
    IN_FORM,
    IN_ADDRESS,
    IN_BUTTON,
    IN_SECTION,
    IN_DETAILS,
    IN_PARAGRAPH,
    IN_HEADING,
    IN_DEFINITION;

    /** Its bit in a set of traits. */
    @SuppressWarnings("EnumOrdinal") // the bit never leaves the run, and the order is that of the models' features
    long bit() {
        return 1L << ordinal();
    }

    boolean in(long traits) {
        return (traits & bit()) != 0;
    }
}
