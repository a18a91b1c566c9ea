package org.secondsource.name;

/** What a name stands for. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    OUTLET,
    PLACE,
    OTHER
}
