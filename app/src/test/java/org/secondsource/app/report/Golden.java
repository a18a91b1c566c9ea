package org.secondsource.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a report looked like when somebody last read it line by line. To take a change over, run the test
 * with {@code -Dgolden.update} and read the difference before committing it.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/secondsource/app/report/golden");

    private Golden() {}

    public static void assertMatches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
