package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.app.command.Typed.assertNoTrace;
import static org.secondsource.app.command.Typed.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code compare}, {@code annotate} and {@code extract} as a user meets them: what is typed, what is printed, with which exit code. */
class ReportCommandsTest {
    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void comparesTwoReports() throws IOException {
        Typed run = run("compare", file("a.txt", Typed.ONE), file("b.txt", Typed.TWO));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Daily Lantern", "The Marlow Post", "REPORTS", "CLAIMS");
    }

    @Test
    void writesAllFormatsAtOnce() throws IOException {
        Path json = folder.resolve("new/folder/out.json");
        Path html = folder.resolve("out.html");
        Path csv = folder.resolve("tables");

        Typed run = run(
                "compare",
                file("a.txt", Typed.ONE),
                file("b.txt", Typed.TWO),
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
        String[] compare = {"compare", file("a.txt", Typed.ONE), file("b.txt", Typed.TWO)};

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
            Typed run = run(
                    Map.of("COLUMNS", Integer.toString(width)),
                    false,
                    "",
                    "compare",
                    file("a.txt", Typed.ONE),
                    file("b.txt", Typed.TWO));
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void goesOnWithoutWhatItCannotRead() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1};
        Typed run = run(
                "compare",
                file("a.txt", Typed.ONE),
                file("b.txt", Typed.TWO),
                file("empty.txt", ""),
                file("picture.txt", picture),
                folder.resolve("missing.txt").toString(),
                file("copy.txt", Typed.ONE));

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
        Typed one = run("compare", file("a.txt", Typed.ONE));
        assertThat(one.exitCode()).isEqualTo(1);
        assertThat(one.err()).contains("S110");
        assertThat(one.out()).contains("Daily Lantern");

        Typed none = run("compare", folder.resolve("missing.txt").toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("S105", "S110");
        assertNoTrace(none);
    }

    @Test
    void notesALanguageItDoesNotReadAndGoesOn() throws IOException {
        String german = "Der Hafen wurde am Dienstag geschlossen, und die Polizei war mit vielen Beamten vor Ort. "
                + "Nach den Worten des Ministers ist das eine Folge von Fehlern, die auch im Bericht nicht genannt werden.";

        Typed run = run("compare", file("a.txt", german), file("b.txt", Typed.TWO));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("note S108", "German");
    }

    @Test
    void readsWrongCharsetsAndSaysSo() throws IOException {
        Typed run = run(
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

        Typed run = run("annotate", file("in.jsonl", lines.toString()), "-o", out.toString());

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

        Typed run = run(Map.of(), false, in, "annotate", "-");

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

        Typed run = run("extract", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(run.out()).path("id").asString()).isEqualTo("page");
        assertThat(run.err()).contains("S112");
    }

    @Test
    void tellsInOneLineThatAResultCannotBeWritten() throws IOException {
        String occupied = file("occupied", "a file, no folder");

        Typed run =
                run("compare", file("a.txt", Typed.ONE), file("b.txt", Typed.TWO), "--html", occupied + "/out.html");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).anyMatch(line -> line.contains("out.html cannot be written"));
        assertNoTrace(run);
        assertThat(run(
                                "compare",
                                file("a.txt", Typed.ONE),
                                file("b.txt", Typed.TWO),
                                "--html",
                                occupied + "/out.html",
                                "--debug")
                        .err())
                .contains("\tat ");
    }

    @Test
    void keepsAHostileTextFromPlayingTheTerminal() throws IOException {
        String hostile =
                "Outlet: \u001b[31mRed\nTitle: \u001b]0;owned\u0007\n\nThe quay \u001b[2J was closed, officials said.";

        Typed run = run("compare", file("a.txt", hostile), file("b.txt", Typed.TWO), file("\u001b[31m.txt", ""));

        assertThat(run.out() + run.err()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void knowsAUsersOutlets() throws IOException {
        String table = file("outlets.tsv", "Lundy\tLundy Lamp\tlundy.example\t-\tNO\tsite\nno outlet at all\n");
        String text = "Outlet: The Marlow Post\n\nThe bridge is shut, Lundy reported on Tuesday, citing two people.\n";
        Typed run = run("annotate", file("a.txt", text), "--outlets", table);
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
        Typed run = run("annotate", file("a.txt", text), "--tables", tables.toString());
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
    void writesNothingButTextToStandardOutput() throws IOException {
        Typed run = run("compare", file("one.txt", Typed.ONE), file("two.txt", Typed.TWO), "--xlsx", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("name a file");
        assertNoTrace(run);
    }
}
