package org.secondsource.app.command;

import org.secondsource.app.desk.Newsroom;
import picocli.CommandLine.Mixin;

/** What all commands that open a newsroom have in common: where it keeps everything, and with what it reads. */
final class DeskOptions {
    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    @Mixin
    private DataOption data = new DataOption();

    ReaderOptions readers() {
        return readers;
    }

    DataOption data() {
        return data;
    }

    /** Opens the newsroom for articles that are at hand; the caller closes it. */
    Newsroom readingNewsroom(Console console) {
        return Desk.reading(this, console);
    }

    /** Opens the newsroom; the caller closes it. */
    Newsroom newsroom(Console console) {
        return Desk.newsroom(this, console);
    }
}
