package org.secondsource.app.command;

/** What the user wants of colours; in lower case, because users type it. */
public enum ColourChoice {
    auto,
    always,
    never
}
