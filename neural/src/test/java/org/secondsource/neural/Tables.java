package org.secondsource.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that {@code training/parity.py} wrote. */
final class Tables {
    private Tables() {}

    /** Lines of cells divided by tabs. */
    static List<List<String>> read(String name) {
        try (InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the table " + name, broken);
        }
    }
}
