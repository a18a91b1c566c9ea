package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a user meets it: what is typed, what is printed, with which exit code. */
class ProgramTest {
    private static final String ONE = """
            Outlet: Daily Lantern
            Published: 2026-03-12

            The harbour was closed on Tuesday, two officials told the Lantern. At least 40 people were hurt, they said.
            """;
    private static final String TWO = """
            Outlet: The Marlow Post
            Published: 2026-03-13

            The harbour was closed on Tuesday, the Daily Lantern reported. The mayor denied that 40 people were hurt.
            """;

    @TempDir
    private Path folder = Path.of(".");

    /** What one run did. */
    private record Run(int exitCode, String out, String err) {}

    /** Rules alone are enough to see how a command behaves, and open in no time. */
    private static Run run(Map<String, String> environment, boolean terminal, String in, String... given) {
        boolean reads = given.length > 1
                && List.of("compare", "annotate", "ingest", "search", "reindex").contains(given[0]);
        String[] arguments =
                reads ? Stream.concat(Stream.of(given), Stream.of("--rules")).toArray(String[]::new) : given;
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                terminal);
        int exitCode = Program.run(console, arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private static Run run(String... arguments) {
        return run(Map.of(), false, "", arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static void assertNoTrace(Run run) {
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void showsItsHelpWithoutACommand() {
        Run run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("secondsource compare a.txt b.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "annotate", "extract"})
    void teachesEachCommandByExamplesAndExitCodes(String command) {
        Run run = run(command, "--help");

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
        Run run = run("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("complete -F", "compare", "annotate");
    }

    @Test
    void answersWrongUsageInTwoLines() {
        for (String[] wrong : new String[][] {
            {"compare"}, {"compere", "a"}, {"compare", "--nonsense", "a"}, {"compare", "--color=red", "a"}
        }) {
            Run run = run(wrong);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("Try 'secondsource");
            assertNoTrace(run);
        }
    }

    @Test
    void comparesTwoReports() throws IOException {
        Run run = run("compare", file("a.txt", ONE), file("b.txt", TWO));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Daily Lantern", "The Marlow Post", "REPORTS", "CLAIMS");
    }

    @Test
    void writesAllFormatsAtOnce() throws IOException {
        Path json = folder.resolve("new/folder/out.json");
        Path html = folder.resolve("out.html");
        Path csv = folder.resolve("tables");

        Run run = run(
                "compare",
                file("a.txt", ONE),
                file("b.txt", TWO),
                "--json",
                json.toString(),
                "--html",
                html.toString(),
                "--csv",
                csv.toString(),
                "--with-text");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(new JsonMapper()
                        .readTree(Files.readString(json))
                        .path("articles")
                        .path(0)
                        .path("text")
                        .asString())
                .startsWith("The harbour");
        assertThat(html).isNotEmptyFile();
        assertThat(csv.resolve("claims.csv")).isNotEmptyFile();
    }

    @Test
    void coloursOnlyATerminalThatWantsIt() throws IOException {
        String[] compare = {"compare", file("a.txt", ONE), file("b.txt", TWO)};

        assertThat(run(Map.of("COLUMNS", "80"), true, "", compare).out()).contains("\u001b[");
        assertThat(run(Map.of("COLUMNS", "80", "NO_COLOR", "1"), true, "", compare)
                        .out())
                .doesNotContain("\u001b[");
        assertThat(run(Map.of("COLUMNS", "80", "TERM", "dumb"), true, "", compare)
                        .out())
                .doesNotContain("\u001b[");
        assertThat(run(Map.of(), false, "", compare).out()).doesNotContain("\u001b[");
    }

    @Test
    void wrapsToTheWidthOfTheTerminal() throws IOException {
        for (int width : new int[] {40, 60, 100}) {
            Run run = run(
                    Map.of("COLUMNS", Integer.toString(width)),
                    false,
                    "",
                    "compare",
                    file("a.txt", ONE),
                    file("b.txt", TWO));
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void goesOnWithoutWhatItCannotRead() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1};
        Run run = run(
                "compare",
                file("a.txt", ONE),
                file("b.txt", TWO),
                file("empty.txt", ""),
                file("picture.txt", picture),
                folder.resolve("missing.txt").toString(),
                file("copy.txt", ONE));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.contains("problem"))
                        .map(line -> line.replaceAll(".*problem (S\\d+).*", "$1")))
                .containsExactly("S101", "S102", "S105", "S106");
        assertThat(run.out()).contains("PROBLEMS", "S105", "CLAIMS");
        assertNoTrace(run);
    }

    @Test
    void saysThatOneReportCannotBeCompared() throws IOException {
        Run one = run("compare", file("a.txt", ONE));
        assertThat(one.exitCode()).isEqualTo(1);
        assertThat(one.err()).contains("S110");
        assertThat(one.out()).contains("Daily Lantern");

        Run none = run("compare", folder.resolve("missing.txt").toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("S105", "S110");
        assertNoTrace(none);
    }

    @Test
    void notesALanguageItDoesNotReadAndGoesOn() throws IOException {
        String german = "Der Hafen wurde am Dienstag geschlossen, und die Polizei war mit vielen Beamten vor Ort. "
                + "Nach den Worten des Ministers ist das eine Folge von Fehlern, die auch im Bericht nicht genannt werden.";

        Run run = run("compare", file("a.txt", german), file("b.txt", TWO));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("note S108", "German");
    }

    @Test
    void readsWrongCharsetsAndSaysSo() throws IOException {
        Run run = run(
                "annotate",
                file("a.txt", "The caf\u00e9 was closed, officials said.".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("note S103");
    }

    @Test
    void annotatesLineByLineInOrder() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 100; number++) {
            String text = "The quay was closed, officials said. ".repeat(1 + (number * 7) % 20);
            lines.append("{\"id\": \"n")
                    .append(number)
                    .append("\", \"text\": \"")
                    .append(text)
                    .append("\"}\n");
        }
        Path out = folder.resolve("out.jsonl.gz");

        Run run = run("annotate", file("in.jsonl", lines.toString()), "-o", out.toString());

        assertThat(run.exitCode()).isZero();
        try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(out))) {
            List<String> written = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(written).hasSize(100);
            for (int number = 0; number < 100; number++) {
                assertThat(new JsonMapper()
                                .readTree(written.get(number))
                                .path("id")
                                .asString())
                        .isEqualTo("n" + number);
            }
        }
    }

    @Test
    void countsBadLinesAndReadsTheRest() {
        String in =
                "{\"id\": \"a\", \"text\": \"One.\"}\nbroken\n{\"id\": \"b\"}\n{\"id\": \"c\", \"text\": \"Three.\"}\n";

        Run run = run(Map.of(), false, in, "annotate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("standard input:2", "standard input:3");
        assertNoTrace(run);
    }

    @Test
    void writesTheProblemsOfAnArticleIntoItsLine() {
        String in = "{\"id\": \"a\", \"text\": \"One.\", \"published\": \"soon\"}\n";

        JsonNode line = new JsonMapper()
                .readTree(run(Map.of(), false, in, "annotate", "-").out());

        assertThat(line.path("problems").path(0).path("code").asString()).isEqualTo("S111");
    }

    @Test
    void extractsThePagesOfAFolder() throws IOException {
        String[] sentences = {
            "The harbour was closed on Tuesday after the storm, two officials of the port said in a statement.",
            "Three ships had broken loose in the night and lay across the channel, the coast guard reported.",
            "Nobody was hurt, but the damage to the north quay will take several weeks to repair, they said.",
            "The ferry company offered its passengers buses to the next town until the channel is open again."
        };
        String page = "<html><head><title>Harbour closed</title></head><body><article><h1>Harbour closed</h1><p>"
                + String.join("</p><p>", sentences) + "</p></article></body></html>";
        file("page.html", page);
        file("none.html", "<html><body><nav>Menu</nav></body></html>");

        Run run = run("extract", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(run.out()).path("id").asString()).isEqualTo("page");
        assertThat(run.err()).contains("S112");
    }

    @Test
    void tellsInOneLineThatAResultCannotBeWritten() throws IOException {
        String occupied = file("occupied", "a file, no folder");

        Run run = run("compare", file("a.txt", ONE), file("b.txt", TWO), "--html", occupied + "/out.html");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).anyMatch(line -> line.contains("out.html cannot be written"));
        assertNoTrace(run);
        assertThat(run("compare", file("a.txt", ONE), file("b.txt", TWO), "--html", occupied + "/out.html", "--debug")
                        .err())
                .contains("\tat ");
    }

    @Test
    void keepsAHostileTextFromPlayingTheTerminal() throws IOException {
        String hostile =
                "Outlet: \u001b[31mRed\nTitle: \u001b]0;owned\u0007\n\nThe quay \u001b[2J was closed, officials said.";

        Run run = run("compare", file("a.txt", hostile), file("b.txt", TWO), file("\u001b[31m.txt", ""));

        assertThat(run.out() + run.err()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void knowsAUsersOutlets() throws IOException {
        String table = file("outlets.tsv", "Lundy\tLundy Lamp\tlundy.example\t-\tNO\tsite\nno outlet at all\n");
        String text = "Outlet: The Marlow Post\n\nThe bridge is shut, Lundy reported on Tuesday, citing two people.\n";
        Run run = run("annotate", file("a.txt", text), "--outlets", table);
        assertThat(run.out()).contains("\"name\":\"Lundy\",\"kind\":\"outlet\"");
        assertThat(run.err()).contains("S111", "no outlet at all");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run("annotate", file("b.txt", text), "--outlets", "nowhere.tsv")
                        .err())
                .contains("cannot read the table of outlets");
        assertThat(run.err()).contains("outlets.tsv, line 2");
    }

    @Test
    void knowsAUsersTablesOfNames() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(
                tables.resolve("institutions.tsv"),
                "# ours\n\nLendal Harbour Board\tLHB\tNO\nNorvik Pilots\t-\tNorway\n");
        Files.writeString(tables.resolve("roles.tsv"), """
                        harbour master of Lendal\tharbour master\tLendal Harbour Board\tInes Varga 2024-01-01..
                        mayor of Lendal\tmayor\tLendal\tAda Roe 2025-05-01..2024-04-30
                        """);
        Files.writeString(tables.resolve("ships.tsv"), "Lundy\tferry\n");
        String text = """
                Outlet: The Marlow Post
                Date: 2025-03-04

                The pier is safe, LHB said on Tuesday.

                Ines Varga came at noon. "We looked at it twice," the harbour master said.
                """;
        Run run = run("annotate", file("a.txt", text), "--tables", tables.toString());
        assertThat(run.out())
                .contains("\"name\":\"Lendal Harbour Board\",\"kind\":\"organisation\"", "\"speaker\":\"Ines Varga\"");
        assertThat(run.err())
                .contains(
                        "institutions.tsv, line 4",
                        "not an institution",
                        "roles.tsv, line 2",
                        "not an office",
                        "ships.tsv");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run(
                                "annotate",
                                file("b.txt", text),
                                "--tables",
                                folder.resolve("none").toString())
                        .err())
                .contains("cannot read the folder of tables");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("annotate", file("c.txt", text), "--tables", empty.toString())
                        .err())
                .contains("no table of names is in");
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
        Run again = run("ingest", changed, "--data", data);
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
        assertThat(run("ingest", file("one.txt", ONE), "--data", data.toString())
                        .exitCode())
                .isZero();
        try (Stream<Path> walk = Files.walk(data.resolve("captures"))) {
            assertThat(walk.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(capture -> assertThat(capture).content().isEqualTo(ONE));
        }
    }

    @Test
    void saysWhereNothingCanBeKept() throws IOException {
        String occupied = file("occupied", "not a folder");
        Run run = run("ingest", file("a.txt", ONE), "--data", occupied);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("occupied").contains("--data").hasLineCount(1);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void findsWhatItKeptAndShowsWhereItStands() throws IOException {
        String data = folder.resolve("data").toString();
        run("ingest", file("one.txt", ONE), file("two.txt", TWO), "--data", data);
        Run first = run("search", "in:article", "40", "--data", data);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("2026-03-12  Daily Lantern  one").contains("The Marlow Post  two");
        Run unnamed = run("search", "--unnamed", "harbour", "--json", "--data", data);
        JsonNode hit =
                new JsonMapper().readTree(unnamed.out().lines().findFirst().orElseThrow());
        assertThat(hit.path("words").path(0).asString()).isEqualTo("harbour");
        assertThat(hit.path("attribution").path("kind").asString()).isEqualTo("unnamed");
        assertThat(run("search", "nowhere", "--data", data).out()).isEmpty();
    }

    @Test
    void makesTheIndexAnew() throws IOException {
        Path data = folder.resolve("data");
        run("ingest", file("one.txt", ONE), "--data", data.toString());
        String before = run("search", "harbour", "--data", data.toString()).out();
        assertThat(run("reindex", "--data", data.toString()).exitCode()).isZero();
        assertThat(run("search", "harbour", "--data", data.toString()).out())
                .isNotEmpty()
                .isEqualTo(before);
    }

    @Test
    void writesAStoryInEveryFormAskedFor() throws IOException {
        String one = file("one.txt", ONE);
        String two = file("two.txt", TWO);
        List<String> names = List.of("s.html", "s.xlsx", "s.jsonld", "s.bib", "s.csl", "s.zip");
        List<String> options = List.of("--html", "--xlsx", "--jsonld", "--bibtex", "--csl", "--evidence");
        List<String> arguments = new ArrayList<>(List.of("compare", one, two));
        for (String option : options) {
            arguments.add(option);
            arguments.add(folder.resolve(names.get(options.indexOf(option))).toString());
        }
        Run run = run(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(names).allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        assertThat(run("compare", one, two, "--jsonld", "-").out())
                .isEqualTo(Files.readString(folder.resolve("s.jsonld")));
    }

    @Test
    void verifiesThatEvidenceWasNotAltered() throws IOException {
        String evidence = folder.resolve("story.zip").toString();
        run("compare", file("one.txt", ONE), file("two.txt", TWO), "--evidence", evidence);
        Run whole = run("verify", evidence);
        String hash = whole.out()
                .lines()
                .filter(line -> line.contains("sha256"))
                .findFirst()
                .orElse("")
                .replaceAll(".* ", "");
        byte[] bytes = Files.readAllBytes(Path.of(evidence));
        bytes[bytes.length / 2] ^= 1;
        Run altered = run("verify", file("altered.zip", bytes));

        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(whole.out()).contains(": whole", "10 files");
        assertThat(run("verify", evidence, "--sha256", hash).exitCode()).isZero();
        assertThat(run("verify", evidence, "--sha256", "00").exitCode()).isEqualTo(1);
        assertThat(altered.exitCode()).isEqualTo(1);
        assertNoTrace(altered);
        assertThat(run("verify", file("no.zip", "no zip")).err()).contains("neither a file nor the directory");
        assertThat(run("verify", "nowhere.zip").exitCode()).isEqualTo(1);
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
    void writesNothingButTextToStandardOutput() throws IOException {
        Run run = run("compare", file("one.txt", ONE), file("two.txt", TWO), "--xlsx", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("name a file");
        assertNoTrace(run);
    }
}
