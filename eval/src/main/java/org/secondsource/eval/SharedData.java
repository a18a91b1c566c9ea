package org.secondsource.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data beside the checkout, which is never part of it. Tests that need it skip where it is absent. */
public final class SharedData {
    private static final JsonMapper JSON = new JsonMapper();

    private SharedData() {}

    /** A file or folder below {@code ../shared}, such as {@code data/temporal/dev/tbaq.jsonl.gz}; empty if absent. */
    public static Optional<Path> find(String name) {
        Path root = Path.of(System.getProperty("secondsource.root", "."));
        Path file = root.toAbsolutePath().normalize().resolveSibling("shared").resolve(name);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    /** The lines of a JSON Lines file, gzipped if its name ends in {@code .gz}. */
    public static List<JsonNode> lines(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
