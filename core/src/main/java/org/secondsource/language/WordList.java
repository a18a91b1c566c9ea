package org.secondsource.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lists and tables that drive judgements. Such a file is UTF-8 text, an entry per line; lines that start with
 * {@code #} are its header (origin, licence, how to add a line); the columns of a table are separated by tabs.
 */
public final class WordList {
    private WordList() {}

    /**
     * The entries of a list that lies beside {@code owner}.
     *
     * @throws IllegalStateException if the resource is missing: the program was built wrongly
     */
    public static List<String> lines(Class<?> owner, String resource) {
        InputStream stream = owner.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("resource " + resource + " is missing beside " + owner.getName());
        }
        return lines(stream);
    }

    /** The entries of a list read from {@code stream}, which is closed. */
    public static List<String> lines(InputStream stream) {
        List<String> entries = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(line.stripTrailing());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(entries);
    }

    /** The rows of a table that lies beside {@code owner}; missing columns at the end of a row are simply absent. */
    public static List<List<String>> rows(Class<?> owner, String resource) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(owner, resource)) {
            String[] columns = line.split("\t", -1);
            for (int column = 0; column < columns.length; column++) {
                columns[column] = columns[column].strip();
            }
            rows.add(List.of(columns));
        }
        return List.copyOf(rows);
    }
}
