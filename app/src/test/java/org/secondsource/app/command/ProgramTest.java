package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.app.command.Typed.assertNoTrace;
import static org.secondsource.app.command.Typed.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a user meets it before it does anything: help, usage, version. */
class ProgramTest {
    @Test
    void showsItsHelpWithoutACommand() {
        Typed run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("secondsource compare a.txt b.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "annotate", "extract"})
    void teachesEachCommandByExamplesAndExitCodes(String command) {
        Typed run = run(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Examples:", "secondsource " + command, "Exit codes: 0", "; 1 ", "2 wrong usage");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version").out()).startsWith("Second Source ").contains("Java");
    }

    @Test
    void printsACompletionScript() {
        Typed run = run("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("complete -F", "compare", "annotate");
    }

    @Test
    void answersWrongUsageInTwoLines() {
        for (String[] wrong : new String[][] {
            {"compare"}, {"compere", "a"}, {"compare", "--nonsense", "a"}, {"compare", "--color=red", "a"}
        }) {
            Typed run = run(wrong);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("Try 'secondsource");
            assertNoTrace(run);
        }
    }
}
