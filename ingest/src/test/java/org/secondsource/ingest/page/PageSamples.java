package org.secondsource.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.secondsource.language.WordList;

/** Pages of our own writing, and tables of cases. */
final class PageSamples {
    private PageSamples() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Objects.requireNonNull(PageSamples.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Rows of two columns; the second may be missing. */
    static Stream<Arguments> rows(String table) {
        return WordList.lines(Objects.requireNonNull(PageSamples.class.getResourceAsStream(table), table)).stream()
                .map(line -> {
                    int tab = line.lastIndexOf('\t');
                    List<String> cells =
                            tab < 0 ? List.of(line, "") : List.of(line.substring(0, tab), line.substring(tab + 1));
                    return Arguments.of(cells.get(0), cells.get(1));
                });
    }
}
