package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.app.command.Typed.assertNoTrace;
import static org.secondsource.app.command.Typed.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    /** What is wrong before anything is opened: no folder of data is begun, nothing is asked of the web. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "watch add --every 0 https://paper.example/feed",
                "watch add --every -5 https://paper.example/feed",
                "watch add --every soon https://paper.example/feed",
                "watch add",
                "watch add --query kind:anonymous",
                "watch add https://",
                "watch add ftp://paper.example/feed",
                "watch --delay -1",
                "watch remove first",
                "webhook add https://a.example --query kind:anonymous",
                "webhook add https://a.example --story=",
                "webhook add https://a.example --outlet=",
                "webhook add https://a.example --secret=",
                "webhook add --story s1 --outlet Echo https://a.example",
                "webhook add nowhere",
                "search --limit 0 harbour",
                "search --limit many harbour",
                "search from:2026-99-99",
                "export --most 0 s1",
                "export --format docx s1",
                "cluster --hold -1 -",
                "cluster --delay NaN -",
                "fetch --delay -0.5 https://paper.example -o out.warc.gz",
                "fetch --proxy nowhere https://paper.example -o out.warc.gz",
                "annotate --delay 1e9 -",
                "compare --proxy ftp://proxy.example -",
                "serve --port 70000",
                "serve --port -1",
                "serve --public desk.example.org",
                "serve --delay Infinity",
                "user add ada --scope all"
            })
    void refusesValuesThatNobodyCanMean(String typed, @TempDir Path folder) {
        List<String> arguments = new ArrayList<>(List.of(typed.split(" ")));
        Path data = folder.resolve("data");
        if (List.of("watch", "webhook", "search", "export", "serve", "user").contains(arguments.get(0))) {
            arguments.addAll(List.of("--data", data.toString()));
        }
        Typed run = run(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("Try 'secondsource ");
        assertNoTrace(run);
        assertThat(data).doesNotExist();
        assertThat(Path.of("out.warc.gz")).doesNotExist();
    }
}
