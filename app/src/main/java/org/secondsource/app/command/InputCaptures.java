package org.secondsource.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.app.export.evidence.Capture;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** The bytes of the files that a command was given. What came from the web or standard input is gone once it is read. */
final class InputCaptures {
    private InputCaptures() {}

    static List<Capture> of(List<String> arguments, Console console) {
        List<Capture> captures = new ArrayList<>();
        for (String argument : arguments) {
            String name = FileArgument.parse(argument).path();
            try {
                List<Path> files = files(Path.of(name));
                for (Path file : files) {
                    captures.add(Capture.file(file.getFileName() + "", new Body(Files.readAllBytes(file))));
                }
                if (files.isEmpty()) {
                    console.problem(notKept(
                            name, "only its text is in the package: keep the page with fetch, and name that file"));
                }
            } catch (IOException | InvalidPathException broken) {
                console.problem(notKept(name, "its bytes are not in the package (" + Reasons.of(broken) + ")"));
            }
        }
        return captures;
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return ArticleFiles.filesIn(path);
        }
        return Files.isRegularFile(path) ? List.of(path) : List.of();
    }

    private static Problem notKept(String name, String why) {
        return new Problem(ProblemCode.NOT_WRITTEN, name, why);
    }
}
