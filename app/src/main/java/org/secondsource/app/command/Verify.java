package org.secondsource.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.export.evidence.Verification;
import org.secondsource.app.export.evidence.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource verify}: whether a package of evidence is what it was when it was made. */
@Command(
        name = "verify",
        header = "Check that nothing in a package of evidence was altered since it was made.",
        description = {
            "",
            "Reads the package from its first byte to its last: every file against the list of fingerprints in it, that "
                    + "list against its own fingerprint, and every byte between the files. Nothing is unpacked. Whoever "
                    + "could make a package anew could also alter it and make it anew: note the fingerprint it prints, or "
                    + "leave it with somebody else, on the day it is made, and ask for it with --sha256.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  Make a package and check it:",
            "    secondsource compare reports/ --evidence story.zip",
            "    secondsource verify story.zip",
            "",
            "Exit codes: 0 whole; 1 altered, damaged or not a package, with one line for each fault; 2 wrong usage."
        })
final class Verify implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PACKAGE", description = "What compare --evidence wrote.")
    private Path file = Path.of("");

    @Option(names = "--sha256", paramLabel = "HEX", description = "The fingerprint that the whole package is to have.")
    private Optional<String> expected = Optional.empty();

    Verify(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verification found = verification();
        List<String> faults = new ArrayList<>(found.faults());
        expected.map(hash -> hash.toLowerCase(Locale.ROOT))
                .filter(hash -> !hash.equals(found.sha256()))
                .ifPresent(hash -> faults.add("it is another package: its fingerprint is " + found.sha256()));
        if (faults.isEmpty()) {
            console.out().println(file + ": whole");
            console.out().println("  " + found.title());
            console.out().println("  " + found.files() + " files, made by " + found.software());
            console.out().println("  sha256 " + found.sha256());
            return 0;
        }
        faults.forEach(fault -> console.err().println("secondsource: " + file + ": " + fault));
        return 1;
    }

    private Verification verification() {
        try (InputStream stream = Files.newInputStream(file)) {
            return Verifier.verify(stream);
        } catch (IOException | InvalidPathException broken) {
            throw new Failure(file + " cannot be read (" + Reasons.of(broken) + ")", broken);
        }
    }
}
