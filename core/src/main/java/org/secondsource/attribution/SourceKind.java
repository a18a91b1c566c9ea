package org.secondsource.attribution;

/** What kind of source somebody's words come from. */
public enum SourceKind {
    PERSON,
    ORGANISATION,
    OUTLET,
    DOCUMENT,
    UNNAMED,
    GROUP,
    NONE
}
