package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.app.command.Typed.assertNoTrace;
import static org.secondsource.app.command.Typed.run;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.crawl.CrawlWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ingest}, {@code search}, {@code reindex} and {@code export} as a user meets them: what is typed, what is printed, with which exit code. */
class DeskCommandsTest {
    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void readsAnewWhatWasReadWithOtherTables() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("institutions.tsv"), "Lendal Harbour Board\tLHB\tNO\n");
        String data = folder.resolve("data").toString();
        String text = "Outlet: The Marlow Post\nDate: 2025-03-04\n\nThe pier is safe, LHB said on Tuesday.\n";
        run("ingest", file("a.txt", text), "--data", data);
        String query = "speaker:\"Lendal Harbour Board\"";
        assertThat(run("search", query, "--data", data).err()).contains("0 hits");
        run("reindex", "--data", data, "--tables", tables.toString());
        assertThat(run("search", query, "--data", data, "--tables", tables.toString())
                        .err())
                .contains("1 hit");
    }

    @Test
    void readsPagesWithTheTablesOfTheUser() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("outlets.tsv"), "Tarnbote\t-\ttarnbote.example\t-\tCH\tnewspaper\n");
        String page = file(
                "weir.html",
                "<html><head><link rel='canonical' href='https://www.tarnbote.example/weir'></head><body><article>"
                        + "<h1>Weir breaks near Ossing</h1><p>The weir near Ossing broke in the night, and the water stood a"
                        + " metre high in the lower streets of the town, the fire brigade said.</p></article></body></html>");
        String data = folder.resolve("data").toString();

        assertThat(run("extract", page).out()).contains("\"outlet\":\"tarnbote.example\"");
        assertThat(run("extract", page, "--tables", tables.toString()).out()).contains("\"outlet\":\"Tarnbote\"");
        assertThat(run("ingest", page, "--tables", tables.toString(), "--data", data)
                        .exitCode())
                .isZero();
        assertThat(run("search", "outlet:Tarnbote", "--tables", tables.toString(), "--data", data)
                        .out())
                .contains("weir", "Tarnbote");
    }

    @Test
    void keepsArticlesAndTellsWhichItHad() throws IOException {
        String data = folder.resolve("data").toString();
        String corpus = file("c.jsonl", """
                {"id": "a", "text": "The harbour was closed, two officials said."}
                {"id": "b", "text": "The mayor denied it."}
                """);
        assertThat(run("ingest", corpus, "--data", data).out()).isEqualTo("""
                {"id": "a", "status": "stored"}
                {"id": "b", "status": "stored"}
                """);
        String changed = file("d.jsonl", """
                {"id": "a", "text": "The harbour was closed, three officials said."}
                {"id": "b", "text": "The mayor denied it."}
                """);
        Typed again = run("ingest", changed, "--data", data);
        assertThat(again.out()).isEqualTo("""
                {"id": "a", "status": "changed"}
                {"id": "b", "status": "known"}
                """);
        assertThat(again.err()).contains("2 articles: 0 stored, 1 changed, 1 known");
        assertThat(again.exitCode()).isZero();
    }

    @Test
    void keepsTheBytesOfASingleDocument() throws IOException {
        Path data = folder.resolve("data");
        assertThat(run("ingest", file("one.txt", Typed.ONE), "--data", data.toString())
                        .exitCode())
                .isZero();
        try (Stream<Path> walk = Files.walk(data.resolve("captures"))) {
            assertThat(walk.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(capture -> assertThat(capture).content().isEqualTo(Typed.ONE));
        }
    }

    @Test
    void keepsTheBytesOfTheDocumentsOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("in/deeper"));
        file("in/one.txt", Typed.ONE);
        file("in/deeper/two.txt", Typed.ONE.replace("Monday", "Tuesday") + "\nNobody else spoke.");
        file("in/many.jsonl", "{\"id\": \"b\", \"text\": \"The mayor denied it.\"}");
        Path data = folder.resolve("data");
        assertThat(run("ingest", folder.resolve("in").toString(), "--data", data.toString())
                        .out())
                .hasLineCount(3);
        try (Stream<Path> walk = Files.walk(data.resolve("captures"))) {
            assertThat(walk.filter(Files::isRegularFile))
                    .hasSize(2)
                    .anySatisfy(capture -> assertThat(capture).content().isEqualTo(Typed.ONE))
                    .anySatisfy(capture -> assertThat(capture).content().contains("Nobody else spoke."));
        }
    }

    @Test
    void keepsTheBytesOfThePagesOfACrawl() throws IOException {
        String page = "<html><head><title>The pier</title></head><body><article><h1>The pier</h1>"
                + "<p>The mayor of the town, Ada Lund, said on Monday that the pier would stay closed.</p>"
                + "<p>She said the work would take at least three weeks.</p></article></body></html>";
        Path crawl = folder.resolve("crawl.warc.gz");
        try (CrawlWriter writer = CrawlWriter.create(crawl)) {
            Body body = new Body(page.getBytes(StandardCharsets.UTF_8));
            writer.write(URI.create("https://paper.example/pier"), Instant.EPOCH, "text/html", body);
        }
        Path data = folder.resolve("data");
        assertThat(run("ingest", crawl.toString(), "--data", data.toString()).out())
                .contains("stored");
        try (Stream<Path> walk = Files.walk(data.resolve("captures"))) {
            assertThat(walk.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(capture -> assertThat(capture).content().isEqualTo(page));
        }
        String evidence = folder.resolve("story.wacz").toString();
        run("export", "s1", "--format", "evidence", "-o", evidence, "--data", data.toString());
        assertThat(run("verify", evidence).out()).contains(": whole");
        try (ZipFile zip = new ZipFile(evidence)) {
            byte[] index = zip.getInputStream(zip.getEntry("indexes/index.cdx")).readAllBytes();
            assertThat(new String(index, StandardCharsets.UTF_8)).startsWith("example,paper)/pier 19700101000000 {");
        }
    }

    @Test
    void beginsNoArchiveWhereSomethingIsOnlyLookedFor() {
        Path mistyped = folder.resolve("mistyped");
        for (String command : List.of(
                "search harbour",
                "export s1 --format html",
                "reindex",
                "backup " + folder.resolve("copy"),
                "watch list",
                "webhook list")) {
            Typed run = run((command + " --data " + mistyped).split(" "));
            assertThat(run.exitCode()).as(command).isEqualTo(1);
            assertThat(run.err())
                    .as(command)
                    .contains("nothing is kept in " + mistyped)
                    .hasLineCount(1);
            assertThat(mistyped).doesNotExist();
        }
        assertThat(run("export", "s1", "--format", "docx").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhereNothingCanBeKept() throws IOException {
        String occupied = file("occupied", "not a folder");
        Typed run = run("ingest", file("a.txt", Typed.ONE), "--data", occupied);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("occupied").contains("--data").hasLineCount(1);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void findsWhatItKeptAndShowsWhereItStands() throws IOException {
        String data = folder.resolve("data").toString();
        run("ingest", file("one.txt", Typed.ONE), file("two.txt", Typed.TWO), "--data", data);
        Typed first = run("search", "in:article", "40", "--data", data);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("2026-03-12  Daily Lantern  one").contains("The Marlow Post  two");
        Typed unnamed = run("search", "--unnamed", "harbour", "--json", "--data", data);
        JsonNode hit =
                new JsonMapper().readTree(unnamed.out().lines().findFirst().orElseThrow());
        assertThat(hit.path("words").path(0).asString()).isEqualTo("harbour");
        assertThat(hit.path("attribution").path("kind").asString()).isEqualTo("unnamed");
        assertThat(run("search", "nowhere", "--data", data).out()).isEmpty();
    }

    @Test
    void cutsNoWordOfWhatASearchShows() throws IOException {
        String data = folder.resolve("data").toString();
        String before = "Warehouses ".repeat(20);
        run("ingest", file("long.txt", before + "stood in the harbour. " + before), "--data", data);
        String excerpt = run("search", "harbour in:article", "--data", data)
                .out()
                .lines()
                .toList()
                .get(1)
                .strip();
        assertThat(excerpt).matches("\u2026(Warehouses )+stood in the harbour\\.( Warehouses)+\u2026");
    }

    @Test
    void namesTheOutletThatWasInferred() throws IOException {
        String data = folder.resolve("data").toString();
        run(
                "ingest",
                file("wire.txt", "VELMARK (Reuters) - The ferry was late, the mayor, Ada Lund, said."),
                "--data",
                data);

        assertThat(run("search", "ferry in:article", "--data", data).out()).startsWith("no date  Reuters  wire");
        assertThat(run("search", "ferry in:article", "--json", "--data", data).out())
                .contains("\"outlet\":\"Reuters\",\"inferred\":[\"outlet\"]");
    }

    @Test
    void saysWhatInASearchCannotBeMeant() throws IOException {
        String data = folder.resolve("data").toString();
        run("ingest", file("one.txt", Typed.ONE), "--data", data);
        for (List<String> typed : List.of(
                List.of("search", "from:2026-99-99"),
                List.of("export", "from:2026-99-99"),
                List.of("export", "--together", "from:2026-99-99"))) {
            List<String> arguments = new ArrayList<>(typed);
            arguments.addAll(List.of("--data", data));
            Typed refused = run(arguments.toArray(String[]::new));
            assertThat(refused.exitCode()).as(typed.toString()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("from:2026-99-99 is no date");
            assertNoTrace(refused);
        }
        Typed watch = run("watch", "add", "--query", "kind:anonymous", "--data", data);
        Typed webhook = run("webhook", "add", "https://a.example", "--query", "kind:anonymous", "--data", data);
        assertThat(watch.err()).contains("there is no kind:anonymous");
        assertThat(webhook.err()).contains("there is no kind:anonymous");
        assertThat(List.of(watch.exitCode(), webhook.exitCode())).containsOnly(2);
    }

    @Test
    void makesTheIndexAnew() throws IOException {
        Path data = folder.resolve("data");
        run("ingest", file("one.txt", Typed.ONE), "--data", data.toString());
        String before = run("search", "harbour", "--data", data.toString()).out();
        assertThat(run("reindex", "--data", data.toString()).exitCode()).isZero();
        assertThat(run("search", "harbour", "--data", data.toString()).out())
                .isNotEmpty()
                .isEqualTo(before);
    }

    @Test
    void writesAStoryInEveryFormAskedFor() throws IOException {
        String one = file("one.txt", Typed.ONE);
        String two = file("two.txt", Typed.TWO);
        List<String> names = List.of("s.html", "s.xlsx", "s.jsonld", "s.bib", "s.csl", "s.zip");
        List<String> options = List.of("--html", "--xlsx", "--jsonld", "--bibtex", "--csl", "--evidence");
        List<String> arguments = new ArrayList<>(List.of("compare", one, two));
        for (String option : options) {
            arguments.add(option);
            arguments.add(folder.resolve(names.get(options.indexOf(option))).toString());
        }
        Typed run = run(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(names).allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        assertThat(run("compare", one, two, "--jsonld", "-").out())
                .isEqualTo(Files.readString(folder.resolve("s.jsonld")));
    }

    @Test
    void writesWhatASearchFindsAsOneFile() throws IOException {
        String data = folder.resolve("data").toString();
        run("ingest", file("one.txt", Typed.ONE), file("two.txt", Typed.TWO), "--data", data);
        String evidence = folder.resolve("found.zip").toString();

        Typed json = run("export", "--together", "in:article", "--data", data);
        Typed zip = run("export", "--together", "in:article", "--format", "evidence", "-o", evidence, "--data", data);
        Typed nothing = run("export", "--together", "xyzzy", "--data", data);

        assertThat(json.out()).contains("Reports found by: in:article", "\"one\"", "\"two\"");
        assertThat(zip.exitCode()).as(zip.err()).isZero();
        assertThat(run("verify", evidence).out()).contains(": whole");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.err()).contains("no report is found by xyzzy");
    }

    @Test
    void verifiesThatEvidenceWasNotAltered() throws IOException {
        String evidence = folder.resolve("story.zip").toString();
        run("compare", file("one.txt", Typed.ONE), file("two.txt", Typed.TWO), "--evidence", evidence);
        Typed whole = run("verify", evidence);
        String hash = whole.out()
                .lines()
                .filter(line -> line.contains("sha256"))
                .findFirst()
                .orElse("")
                .replaceAll(".* ", "");
        byte[] bytes = Files.readAllBytes(Path.of(evidence));
        bytes[bytes.length / 2] ^= 1;
        Typed altered =
                run("verify", Files.write(folder.resolve("altered.zip"), bytes).toString());

        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(whole.out()).contains(": whole", "10 files");
        assertThat(run("verify", folder.resolve("none.zip").toString()).err()).contains("there is no such file");
        assertThat(run("verify", evidence, "--sha256", hash).exitCode()).isZero();
        assertThat(run("verify", evidence, "--sha256", "00").exitCode()).isEqualTo(1);
        assertThat(altered.exitCode()).isEqualTo(1);
        assertNoTrace(altered);
        assertThat(run("verify", file("no.zip", "no zip")).err()).contains("neither a file nor the directory");
        assertThat(run("verify", "nowhere.zip").exitCode()).isEqualTo(1);
    }
}
