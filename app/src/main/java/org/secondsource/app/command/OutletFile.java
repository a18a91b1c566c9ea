package org.secondsource.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.secondsource.language.WordList;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** A user's own table of outlets; a line that is none is told and left out. */
final class OutletFile {
    private static final int COLUMNS = 6;
    private static final Set<String> KINDS = Set.of("agency", "newspaper", "broadcaster", "magazine", "site", "-", "");

    private OutletFile() {}

    static List<List<String>> read(String file, Console console) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(file)) {
            List<String> row =
                    Arrays.stream(line.split("\t")).map(String::strip).toList();
            boolean fits = row.size() > 1
                    && row.size() <= COLUMNS
                    && !row.get(0).isEmpty()
                    && (row.size() < COLUMNS || KINDS.contains(row.get(COLUMNS - 1)));
            if (fits) {
                rows.add(row);
            } else {
                console.problem(new Problem(
                        ProblemCode.BAD_FIELD,
                        file,
                        "not an outlet: \"" + shortened(line) + "\"; expected name, aliases, domain, family, country "
                                + "and kind (agency, newspaper, broadcaster, magazine or site), separated by tabs"));
            }
        }
        return rows;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return WordList.lines(stream);
        } catch (IOException | InvalidPathException | java.io.UncheckedIOException unreadable) {
            throw new Failure("cannot read the table of outlets " + file, unreadable);
        }
    }

    private static String shortened(String line) {
        String plain = line.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }
}
