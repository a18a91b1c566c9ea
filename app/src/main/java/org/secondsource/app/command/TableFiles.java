package org.secondsource.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.secondsource.app.desk.Knowledge;
import org.secondsource.name.NameTables;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** A user's own tables of names, out of a folder and a file; a line that is none is told and left out. */
final class TableFiles {
    private final Console console;
    private final Map<TableShape, List<List<String>>> rows = new EnumMap<>(TableShape.class);
    private final CRC32 seen = new CRC32();

    private TableFiles(Console console) {
        this.console = console;
    }

    /**
     * The tables shipped with the program with the user's before them.
     *
     * @param outlets a table of outlets, which comes before that in the folder
     */
    static Knowledge read(Optional<String> outlets, Optional<String> folder, Console console) {
        if (outlets.isEmpty() && folder.isEmpty()) {
            return Knowledge.OURS;
        }
        TableFiles files = new TableFiles(console);
        outlets.ifPresent(file -> files.add(TableShape.OUTLETS, path(file), file));
        folder.ifPresent(files::addFolder);
        NameTables.Rows all = new NameTables.Rows(
                files.of(TableShape.OUTLETS),
                files.of(TableShape.INSTITUTIONS),
                files.of(TableShape.PLACES),
                files.of(TableShape.PEOPLE),
                files.of(TableShape.ROLES));
        return new Knowledge(NameTables.ours().extended(all), Long.toHexString(files.seen.getValue()));
    }

    private List<List<String>> of(TableShape shape) {
        return rows.getOrDefault(shape, List.of());
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new Failure("cannot read the table " + name, noPath);
        }
    }

    private void addFolder(String folder) {
        List<Path> found = tables(folder);
        if (found.isEmpty()) {
            throw new Failure("no table of names is in " + folder + "; there may be " + allFiles());
        }
        for (Path file : found) {
            String name = file.getFileName().toString();
            Optional<TableShape> shape = TableShape.of(name);
            if (shape.isPresent()) {
                add(shape.get(), file, file.toString());
            } else {
                tell(file.toString(), "no table is called " + name + "; there may be " + allFiles());
            }
        }
    }

    /** In the order of their names, so that the same folder is read alike everywhere. */
    private static List<Path> tables(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Failure("cannot read the folder of tables " + folder, unreadable);
        }
    }

    private static String allFiles() {
        return String.join(
                ", ", Arrays.stream(TableShape.values()).map(TableShape::file).toList());
    }

    private void add(TableShape shape, Path path, String shown) {
        List<List<String>> table = rows.computeIfAbsent(shape, each -> new ArrayList<>());
        int number = 0;
        for (String line : lines(shape, path, shown)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row =
                    Arrays.stream(line.split("\t")).map(String::strip).toList();
            Optional<String> fault = shape.fault(row);
            if (fault.isEmpty()) {
                table.add(row);
                seen.update((shape + "\t" + line + "\n").getBytes(StandardCharsets.UTF_8));
            } else {
                tell(shown + ", line " + number, fault.get() + "; found \"" + shortened(line) + "\"");
            }
        }
    }

    private static List<String> lines(TableShape shape, Path path, String shown) {
        try {
            String text = Files.readString(path);
            return (text.startsWith("\ufeff") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            String name = shape.file().replace(".tsv", "");
            throw new Failure("cannot read the table of " + name + " " + shown, unreadable);
        }
    }

    private void tell(String where, String what) {
        console.problem(new Problem(ProblemCode.BAD_FIELD, where, what));
    }

    private static String shortened(String line) {
        String plain = line.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }
}
