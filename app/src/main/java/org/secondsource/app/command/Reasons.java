package org.secondsource.app.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says why a file could not be read; what Java says of some cases is only the file's name. */
final class Reasons {
    private Reasons() {}

    static String of(Exception broken) {
        if (broken instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (broken instanceof AccessDeniedException) {
            return "you may not read it";
        }
        return Optional.ofNullable(broken.getMessage()).orElse("unknown reason");
    }
}
