package org.secondsource.app.report.html;

import org.secondsource.attribution.SourceKind;

/** Signs for kinds of sources; each is always shown with its word. */
public final class Kinds {
    private Kinds() {}

    public static String symbol(SourceKind kind) {
        return switch (kind) {
            case PERSON -> "\u25cf";
            case UNNAMED -> "\u25cc";
            case ORGANISATION -> "\u25a0";
            case OUTLET -> "\u25a4";
            case DOCUMENT -> "\u25a1";
            case GROUP -> "\u2042";
            case NONE -> "\u2013";
        };
    }
}
