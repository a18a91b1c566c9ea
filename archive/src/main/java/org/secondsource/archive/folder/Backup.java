package org.secondsource.archive.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Digest;

/**
 * A copy of a folder of data, with the SHA-256 of every file: {@code manifest.sha256}, in the form that {@code sha256sum -c}
 * reads, written last, so that a copy without it is not whole. The search index is left out; it can be made again.
 */
public final class Backup {
    private static final String DATABASE = "archive.sqlite";
    private static final String CAPTURES = "captures";
    private static final String MANIFEST = "manifest.sha256";

    private Backup() {}

    /**
     * Copies an open folder while others go on working with it.
     *
     * @param to an empty folder, or one that does not exist
     * @return number of files copied
     */
    public static int make(DataFolder data, Path to) {
        try {
            requireEmpty(to);
            Files.createDirectories(to.resolve(CAPTURES));
            // First the database: every capture it knows of is in the folder by then.
            data.copyDatabaseTo(to.resolve(DATABASE));
            copy(data.folder().resolve(CAPTURES), to.resolve(CAPTURES));
            List<Path> files = files(to);
            Files.write(to.resolve(MANIFEST), lines(to, files), StandardCharsets.UTF_8);
            return files.size();
        } catch (IOException broken) {
            throw failed(to, broken);
        }
    }

    /**
     * Copies a backup back, after every file of it was found to be as it was written.
     *
     * @param to an empty folder, or one that does not exist
     * @return number of files copied
     */
    public static int restore(Path from, Path to) {
        List<String> damaged = damaged(from);
        if (!damaged.isEmpty()) {
            throw new ArchiveException(
                    from + " is not a whole backup: " + String.join("; ", damaged) + "; nothing was restored");
        }
        try {
            requireEmpty(to);
            Files.createDirectories(to.resolve(CAPTURES));
            copy(from.resolve(CAPTURES), to.resolve(CAPTURES));
            Files.copy(from.resolve(DATABASE), to.resolve(DATABASE));
            return files(from).size();
        } catch (IOException broken) {
            throw failed(to, broken);
        }
    }

    /** What is missing from a backup, was added to it or is not as it was written; empty if it is whole. */
    public static List<String> damaged(Path backup) {
        Path manifest = backup.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return List.of("it has no " + MANIFEST);
        }
        try {
            List<String> written = Files.readAllLines(manifest, StandardCharsets.UTF_8);
            List<String> there = lines(backup, files(backup));
            List<String> damaged = new ArrayList<>();
            Set<String> asWritten = new HashSet<>(there);
            Set<String> names = written.stream().map(Backup::name).collect(Collectors.toSet());
            written.stream()
                    .filter(line -> !asWritten.contains(line))
                    .forEach(line -> damaged.add("changed or missing: " + name(line)));
            there.stream()
                    .map(Backup::name)
                    .filter(name -> !names.contains(name))
                    .forEach(name -> damaged.add("not of the backup: " + name));
            return damaged;
        } catch (IOException broken) {
            throw failed(backup, broken);
        }
    }

    private static String name(String line) {
        return line.substring(line.indexOf(' ') + 1).strip();
    }

    private static void requireEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new ArchiveException(folder + " is not empty; name a new folder");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        for (Path file : files(from)) {
            if (!file.getFileName().toString().endsWith(".part")) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Optional.ofNullable(place.getParent()).orElse(to));
                Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(MANIFEST))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException broken) {
            throw Optional.ofNullable(broken.getCause()).orElseGet(IOException::new);
        }
    }

    private static List<String> lines(Path folder, List<Path> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try (InputStream bytes = Files.newInputStream(file)) {
                lines.add(Digest.of(bytes) + "  " + name);
            }
        }
        return lines;
    }

    private static ArchiveException failed(Path folder, IOException broken) {
        return new ArchiveException(folder + " cannot be copied (" + broken + ")", broken);
    }
}
