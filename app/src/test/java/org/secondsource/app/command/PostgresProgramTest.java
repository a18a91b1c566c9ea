package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program over a PostgreSQL that desks share, from the first article to pages in the browser of a second desk. */
class PostgresProgramTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "SECONDSOURCE_RULES", "true", "SECONDSOURCE_DB_USER", "postgres", "SECONDSOURCE_DB_PASSWORD", "none");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();
    private int port;

    @TempDir
    private Path folder = Path.of(".");

    private record Run(int exitCode, String out, String err) {}

    private static EmbeddedPostgres open() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException cannot) {
            assumeTrue(false, "no PostgreSQL can be started here: " + cannot);
            throw new AssertionError(cannot);
        }
    }

    private List<String> where(Path own) {
        return List.of("--data", "jdbc:postgresql://localhost:" + port + "/postgres", "--folder", own.toString());
    }

    private Run run(String desk, String... given) {
        List<String> arguments = new ArrayList<>(List.of(given));
        arguments.addAll(where(folder.resolve(desk)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err), SETTINGS, false);
        return new Run(Program.run(console, arguments.toArray(String[]::new)), out.toString(), err.toString());
    }

    /** Starts {@code serve} as a process of its own; answers where it listens. */
    private URI serve(String desk) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.secondsource.app.Main",
                "serve",
                "--port",
                "0"));
        command.addAll(where(folder.resolve(desk)));
        File errors = folder.resolve(desk + ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
        builder.environment().putAll(SETTINGS);
        Process process = builder.start();
        started.add(process);
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String address = lines.readLine();
        assertThat(address).as(Files.readString(errors.toPath())).startsWith("http://127.0.0.1:");
        return URI.create(address);
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void eventually(URI address, String words) throws IOException, InterruptedException {
        String page = get(address);
        for (int look = 0; look < 300 && !page.contains(words); look++) {
            TimeUnit.MILLISECONDS.sleep(100);
            page = get(address);
        }
        assertThat(page).contains(words);
    }

    private String file(String name, String outlet, String who, String speaker) throws IOException {
        String report = "Outlet: " + outlet + "\nPublished: 2026-03-12\nTitle: Explosion in Velmark harbour\n\n"
                + "VELMARK - An explosion tore through a grain store in the harbour of Velmark, " + who + ".\n\n"
                + "At least 80 people were hurt in the explosion at the grain store, " + speaker + " said.\n";
        return Files.writeString(folder.resolve(name), report).toString();
    }

    @Test
    void keepsReadsFindsAndServesTwoDesksFromOneDatabase() throws IOException, InterruptedException {
        try (EmbeddedPostgres server = open()) {
            port = server.getPort();
            keepReadFindAndServe();
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }

    private void keepReadFindAndServe() throws IOException, InterruptedException {
        String one = file("one.txt", "Velmark Post", "Tora Lind, the fire chief, told the Post", "Lind");
        String two = file("two.txt", "Ostrand Herald", "Olin Marsh, a docker who saw it, told the Herald", "Marsh");

        Run ingested = run("first", "ingest", one, two);
        assertThat(ingested.exitCode()).as(ingested.err()).isZero();
        assertThat(ingested.out())
                .contains("{\"id\": \"one\", \"status\": \"stored\"}", "{\"id\": \"two\", \"status\": \"stored\"}");
        assertThat(run("second", "ingest", one).out()).contains("\"status\": \"known\"");
        assertThat(run("second", "search", "speaker:marsh").out()).contains("80 people");
        assertThat(run("first", "export", "s1", "--format", "csl").out()).contains("Velmark Post", "Ostrand Herald");
        assertThat(run("first", "backup", folder.resolve("copy").toString()).err())
                .contains("pg_dump");

        URI first = serve("first");
        URI second = serve("second");
        assertThat(get(second.resolve("/stories/s1"))).contains("Velmark Post", "Ostrand Herald");
        eventually(second.resolve("/api/v1/search?q=speaker:marsh"), "\"speaker\":\"Olin Marsh\"");

        HttpResponse<String> taken = client.send(
                HttpRequest.newBuilder(first.resolve("/api/v1/articles"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(
                                Files.readString(Path.of(two)).replace("At least 80", "At least 95")))
                        .build(),
                BodyHandlers.ofString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        eventually(second.resolve("/stories/s1"), "At least 95");
        eventually(second.resolve("/api/v1/search?q=95"), "\"words\":[\"95\"]");
        eventually(first.resolve("/api/v1/search?q=95"), "\"words\":[\"95\"]");

        for (Process process : started) {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.readString(folder.resolve("first.log"))).doesNotContain("\"level\":\"error\"", "\tat ");
        assertThat(run("first", "search", "95").out()).contains("At least 95");
    }
}
