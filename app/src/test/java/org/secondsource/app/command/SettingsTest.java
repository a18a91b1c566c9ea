package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flags come before the environment, the environment before the file, the file before what the program thinks best. */
class SettingsTest {
    private static final String TEXT = "{\"id\": \"one\", \"text\": \"The bridge was closed, the mayor said.\"}\n";

    @TempDir
    private Path folder = Path.of(".");

    private String errors = "";

    /** Keeps an article and answers the folder it was kept in. */
    private String keptIn(Map<String, String> environment, String... arguments) throws IOException {
        String articles = Files.writeString(folder.resolve("in.jsonl"), TEXT).toString();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                environment,
                false);
        String[] all = new String[arguments.length + 2];
        all[0] = "ingest";
        all[1] = articles;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int exitCode = Program.run(console, all);
        errors = err.toString();
        if (exitCode == 2) {
            return "wrong usage";
        }
        assertThat(exitCode).as(errors).isZero();
        for (String name : new String[] {"flag", "narrow", "environment", "file-narrow", "file", "home"}) {
            if (Files.exists(folder.resolve(name).resolve("archive.sqlite"))) {
                Files.delete(folder.resolve(name).resolve("archive.sqlite"));
                return name;
            }
        }
        return "elsewhere";
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("set.properties"), content).toString();
    }

    @Test
    void asksFlagThenEnvironmentThenFile() throws IOException {
        String file = file("# where things lie\ndata = " + in("file") + "\n");
        String narrow = file.replace("set.", "narrow.");
        Files.writeString(Path.of(narrow), "data=" + in("file") + "\ningest.data = " + in("file-narrow") + "\n");
        Map<String, String> environment = Map.of("SECONDSOURCE_DATA", in("environment"), "SECONDSOURCE_CONFIG", file);
        Map<String, String> both = new HashMap<>(environment);
        both.put("SECONDSOURCE_INGEST_DATA", in("narrow"));

        assertThat(keptIn(both, "--data", in("flag"))).isEqualTo("flag");
        assertThat(keptIn(both)).isEqualTo("narrow");
        assertThat(keptIn(environment)).isEqualTo("environment");
        assertThat(keptIn(Map.of("SECONDSOURCE_CONFIG", file))).isEqualTo("file");
        assertThat(keptIn(Map.of(), "--config", file)).isEqualTo("file");
        assertThat(keptIn(Map.of(), "--config=" + narrow)).isEqualTo("file-narrow");
        assertThat(errors).doesNotContain("note");
    }

    @Test
    void findsTheFileInItsUsualPlace() throws IOException {
        Path usual = folder.resolve("config/secondsource/secondsource.properties");
        Files.createDirectories(usual.resolveSibling("x"));
        Files.writeString(usual, "data = " + in("home") + "\n");

        assertThat(keptIn(Map.of("XDG_CONFIG_HOME", in("config")))).isEqualTo("home");
    }

    @Test
    void tellsOfNamesThatNoOptionHas() throws IOException {
        String file = file("dta = x\ndata = " + in("file") + "\nserve.nothing = 1\n");

        assertThat(keptIn(Map.of("SECONDSOURCE_CONFIG", file, "SECONDSOURCE_DTA", "x", "SECONDSOURCE_JAVA_OPTS", "")))
                .isEqualTo("file");
        assertThat(errors)
                .contains(
                        "set.properties line 1: no option is called dta; it has no effect",
                        "set.properties line 3: no option is called serve.nothing",
                        "the environment's SECONDSOURCE_DTA belongs to no option")
                .doesNotContain("JAVA_OPTS");
    }

    @Test
    void saysWhereAWrongValueStands() throws IOException {
        String file = file("delay = soon\n");

        assertThat(keptIn(Map.of(), "--config", file)).isEqualTo("wrong usage");
        assertThat(errors).contains("'soon'", "set.properties line 1");
    }

    @Test
    void refusesAFileItCannotRead() throws IOException {
        assertThat(keptIn(Map.of(), "--config", in("nowhere"))).isEqualTo("wrong usage");
        assertThat(keptIn(Map.of(), "--config", file("data\n"))).isEqualTo("wrong usage");
        assertThat(errors).contains("line 1", "name = value").hasLineCount(1);
        assertThat(keptIn(Map.of(), "--config", file("data = a\ndata = b\n"))).isEqualTo("wrong usage");
        assertThat(errors).contains("line 2", "a second time");
    }

    /** A flag that a setting turns on stays on where it is also named. */
    @Test
    void keepsAFlagThatIsSetTwice() throws IOException {
        String one = Files.writeString(folder.resolve("a.txt"), "The bridge was closed, the mayor said.")
                .toString();
        StringWriter out = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                Map.of("SECONDSOURCE_RULES", "true"),
                false);
        Program.run(console, "annotate", one, "--rules");

        assertThat(out.toString()).contains("\"by\"").doesNotContain("learned", "model");
    }
}
