package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching, telling and exporting, as a user types it. */
class WatchProgramTest {
    @TempDir
    private Path folder = Path.of(".");

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... given) {
        List<String> arguments = new ArrayList<>(List.of(given));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of("SECONDSOURCE_RULES", "true"),
                false);
        int exitCode = Program.run(console, arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    private Path inbox() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        file(inbox, "one", "Velmark Post", "Tora Lind, the fire chief, told the Post");
        file(inbox, "two", "Ostrand Herald", "Olin Marsh, a dock worker who saw it, told the Herald");
        return inbox;
    }

    private static void file(Path inbox, String name, String outlet, String says) throws IOException {
        Path file = inbox.resolve(name + ".txt");
        Files.writeString(
                file,
                "Outlet: " + outlet + "\nPublished: 2026-03-12\nTitle: Explosion in Velmark harbour\n\n"
                        + "VELMARK - An explosion tore through a grain store in the harbour of Velmark, " + says
                        + ".\n\n"
                        + "At least 80 people were hurt in the explosion at the grain store, "
                        + (name.equals("one") ? "Lind" : "Marsh") + " said.\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    @Test
    void watchesAFolderAndTellsWhatHappens() throws IOException {
        Run added = run("watch", "add", inbox().toString(), "--query", "harbour", "--every", "5");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(added.out()).contains("1  folder  ", "2  query  harbour  every 5 min  looked at not yet");

        Run watched = run("watch", "--once");
        assertThat(watched.exitCode()).as(watched.err()).isZero();
        assertThat(watched.out())
                .contains("{\"id\":\"one\",\"status\":\"stored\"}", "{\"id\":\"two\",\"status\":\"stored\"}")
                .containsOnlyOnce("\"kind\":\"second-origin\"");
        assertThat(run("watch", "list").out()).contains("2 files, 2 new or changed");
        assertThat(run("watch", "--once").out()).isEmpty();

        assertThat(run("watch", "remove", "1").exitCode()).isZero();
        assertThat(run("watch", "remove", "1").exitCode()).isEqualTo(1);
        assertThat(run("watch", "list").out()).startsWith("2  query").hasLineCount(1);
    }

    @Test
    void refusesToWatchWhatIsNeitherAddressNorFolder() {
        assertThat(run("watch", "add", "no such thing").err()).contains("no address and no folder");
        assertThat(run("watch", "add", "https://").err()).contains("address");
        assertThat(run("watch", "add").err()).contains("name an address");
        assertThat(run("watch", "add", "https://a.example/", "--every", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void refusesToServeAtAPortThatNoMachineHas() {
        for (String port : List.of("65536", "-1")) {
            Run run = run("serve", "--port", port);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("there is no port " + port).doesNotContain("mistake in the program");
        }
    }

    @Test
    void keepsAListOfWebhooks() {
        Run added = run("webhook", "add", "https://chat.example/hook", "--outlet", "Velmark Post");
        assertThat(added.out()).contains("1  https://chat.example/hook  outlet Velmark Post", "secret whsec_");
        assertThat(run("webhook", "list").out()).contains("outlet Velmark Post").doesNotContain("whsec_");
        assertThat(run("webhook", "log").exitCode()).isZero();
        assertThat(run("webhook", "add", "https://a.example/", "--story", "s1", "--query", "x")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("webhook", "add", "https://a.example/", "--story", "s9").err())
                .contains("there is no story s9");
        assertThat(run("webhook", "remove", "1").exitCode()).isZero();
        assertThat(run("webhook", "remove", "1").exitCode()).isEqualTo(1);
    }

    @Test
    void takesOnNoWebhookWithABlankSecretOrAboutABlankStory() {
        for (String blank : List.of("", " ")) {
            for (String option : List.of("--secret", "--story", "--outlet", "--query")) {
                Run run = run("webhook", "add", "https://chat.example/hook", option, blank);
                assertThat(run.exitCode()).as(option).isEqualTo(2);
                assertThat(run.err()).as(option).contains("must not be empty").doesNotContain("mistake in the program");
            }
        }
        assertThat(run("webhook", "list").out()).isEmpty();
    }

    @Test
    void exportsAStoryByItsIdOrBySearch() throws IOException {
        Path inbox = inbox();
        assertThat(run(
                                "ingest",
                                inbox.resolve("one.txt").toString(),
                                inbox.resolve("two.txt").toString())
                        .exitCode())
                .isZero();
        String file = folder.resolve("story.zip").toString();

        assertThat(run("export", "harbour", "--format", "bibtex").out()).contains("@online{", "Velmark Post");
        Run evidence = run("export", "outlet:\"Velmark Post\"", "--format", "evidence", "-o", file);
        assertThat(evidence.exitCode()).as(evidence.err()).isZero();
        assertThat(runWithoutData("verify", file).out()).contains(": whole", "10 files");
        assertThat(run("export", "s1", "--format", "json").out()).contains("\"claims\"");
        Path out = folder.resolve("out");
        assertThat(run("export", "s1", "--format", "json", "-o", out + "/").exitCode())
                .isZero();
        assertThat(run("export", "s1", "--format", "xlsx", "-o", out.toString()).exitCode())
                .isZero();
        assertThat(out.resolve("s1.json")).isRegularFile();
        assertThat(out.resolve("s1.xlsx")).isRegularFile();
        assertThat(run("export", "nothing-of-this").exitCode()).isEqualTo(1);
        assertThat(run("export", "s1", "--format", "pdf").err()).contains("there are html, json");
        assertThat(run("export", "s1", "--format", "xlsx").err()).contains("name a file");
    }

    private static Run runWithoutData(String... arguments) {
        StringWriter out = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                Map.of(),
                false);
        return new Run(Program.run(console, arguments), out.toString(), "");
    }
}
