package org.secondsource.app.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.app.report.StoryTables;
import org.secondsource.app.report.Table;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

class XlsxExportTest {
    private static byte[] workbook(Dossier dossier) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new XlsxExport().write(dossier, stream);
        return stream.toByteArray();
    }

    private static Map<String, Document> parts(byte[] workbook) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, Parser.xmlParser()));
            }
        }
        return parts;
    }

    private static Document part(Map<String, Document> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** What a spreadsheet would show in a cell. */
    private static String shown(Element cell, Map<String, Document> parts) {
        String value = cell.select("v").text();
        if (!cell.attr("t").equals("s")) {
            return value;
        }
        Element text = part(parts, "xl/sharedStrings.xml").select("si > t").get(Integer.parseInt(value));
        return text.wholeText();
    }

    @Test
    void holdsEveryTableAsASheet() throws IOException {
        Dossier dossier = HarbourStory.dossier();
        Map<String, Document> parts = parts(workbook(dossier));
        List<String> sheets = part(parts, "xl/workbook.xml").select("sheet").eachAttr("name");
        List<Table> tables = StoryTables.of(dossier);

        assertThat(sheets)
                .containsExactlyElementsOf(tables.stream().map(Table::name).toList());
        assertThat(sheets).contains("claims", "attributions", "chains", "figures", "differences", "reports");
        for (int number = 1; number <= tables.size(); number++) {
            Document sheet = part(parts, "xl/worksheets/sheet" + number + ".xml");
            List<List<Object>> rows = tables.get(number - 1).rows();
            assertThat(sheet.select("row")).hasSize(rows.size() + 1);
            Element cell = sheet.select("row").get(1).select("c").get(0);
            assertThat(shown(cell, parts)).isEqualTo(rows.get(0).get(0).toString());
        }
    }

    @Test
    void givesTheSameBytesForTheSameDossier() throws IOException, InterruptedException {
        byte[] first = workbook(HarbourStory.dossier());
        Thread.sleep(5);

        assertThat(workbook(HarbourStory.dossier())).isEqualTo(first);
    }

    @Test
    void letsNothingOfAHostileTextBeAFormula() throws IOException {
        String text =
                "=HYPERLINK(\"http://x.example\",\"click\") said +1 Ann Other. \"=1+1\u0000\u0007,\" said Ben Other.";
        try (SecondSource secondSource = SecondSource.open()) {
            Masthead masthead = Masthead.EMPTY.toBuilder().title("@SUM(1)").build();
            Dossier dossier = secondSource.compare(
                    List.of(Article.of("=a", text, masthead), Article.of("-b", text + " More.", masthead)));
            Map<String, Document> parts = parts(workbook(dossier));

            parts.forEach((name, part) -> assertThat(part.select("f")).as(name).isEmpty());
            assertThat(part(parts, "xl/sharedStrings.xml").select("si > t").eachText())
                    .isNotEmpty()
                    .noneMatch(shown -> shown.matches("(?s)[=+@-].*"));
        }
    }

    @Test
    void cutsWhatNoCellCanHold() {
        String shown = XlsxExport.text("x".repeat(XlsxExport.MOST_CHARACTERS - 2) + "\uD83D\uDE00 and more");

        assertThat(shown.length()).isLessThanOrEqualTo(XlsxExport.MOST_CHARACTERS);
        assertThat(shown).endsWith("x\u2026");
    }

    @Test
    void copesWithAnEmptyComparison() throws IOException {
        try (SecondSource secondSource = SecondSource.open()) {
            Dossier dossier = secondSource.compare(List.of(Article.of("only", "Short.", Masthead.EMPTY)));

            assertThat(parts(workbook(dossier))).containsKey("xl/worksheets/sheet1.xml");
        }
    }
}
