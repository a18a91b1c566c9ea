package org.secondsource.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.text.ProblemCode;

class ProblemsPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("secondsource.root", "..")).resolve("docs/problems.md");

    @Test
    void explainsEveryProblemAndTellsNotesFromLosses() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> codes = new HashSet<>();
        for (ProblemCode problem : EnumSet.allOf(ProblemCode.class)) {
            assertThat(codes.add(problem.code()))
                    .as("%s is used once", problem.code())
                    .isTrue();
            assertThat(page).contains("\n| " + problem.code() + " | " + (problem.isNotice() ? "*note* " : ""));
        }
    }
}
