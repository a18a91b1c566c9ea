package org.secondsource.app.command;

import org.secondsource.SecondSource;

/** The one place where the program puts its parts together. */
final class Engine {
    private Engine() {}

    static SecondSource open() {
        return SecondSource.open();
    }
}
