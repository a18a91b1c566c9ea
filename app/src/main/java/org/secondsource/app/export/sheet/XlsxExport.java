package org.secondsource.app.export.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.secondsource.Dossier;
import org.secondsource.app.report.StoryTables;
import org.secondsource.app.report.Table;

/** Renders tables, such as those of a dossier, as a workbook: one sheet per table, heads that stay in view. Stateless, safe for use by many threads. */
public final class XlsxExport {
    /** Characters a cell can hold, as Excel documents its limits. */
    static final int MOST_CHARACTERS = 32_767;

    /** Rows a sheet can hold, its head among them, as Excel documents its limits. */
    private static final int MOST_ROWS = 1_048_576;

    private static final String GAP = "\u2026";

    /** Characters across of a column of texts, and of one of short marks; our own choice. */
    private static final int WIDE = 48;

    private static final int NARROW = 14;

    /** Texts at least this long make their column a wide one. */
    private static final int LONG = 24;

    /** Stands for the time of making, which would differ from run to run: the first day a zip archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public void write(Dossier dossier, OutputStream stream) throws IOException {
        write(dossier.story().label(), StoryTables.of(dossier), stream);
    }

    /** Each table becomes a sheet. */
    public void write(String title, List<Table> tables, OutputStream stream) throws IOException {
        Path draft = Files.createTempFile("secondsource", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft));
                    Workbook workbook = new Workbook(file, "Second Source", null)) {
                workbook.properties().setTitle(text(title));
                for (Table table : tables) {
                    write(table, workbook.newWorksheet(table.name()));
                }
            }
            timeless(draft, stream);
        } finally {
            Files.delete(draft);
        }
    }

    private static void write(Table table, Worksheet sheet) {
        List<String> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, isWide(table, column) ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        List<List<Object>> rows = table.rows();
        for (int row = 0; row < Math.min(rows.size(), MOST_ROWS - 1); row++) {
            for (int column = 0; column < columns.size(); column++) {
                write(rows.get(row).get(column), row + 1, column, sheet);
            }
        }
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(0, 0, Math.min(rows.size(), MOST_ROWS - 1), columns.size() - 1);
        }
    }

    private static boolean isWide(Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).toString().length() >= LONG);
    }

    private static void write(Object value, int row, int column, Worksheet sheet) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            return;
        }
        String text = text(value.toString());
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** A text that a cell can hold: of its length, and of characters that XML has. */
    static String text(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(XlsxExport::isXml).forEach(kept::appendCodePoint);
        if (kept.length() <= MOST_CHARACTERS) {
            return kept.toString();
        }
        int end = MOST_CHARACTERS - GAP.length();
        return kept.substring(0, Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end) + GAP;
    }

    /** The characters of XML 1.0. */
    private static boolean isXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }

    /** The library writes the hour of making into the file; the same dossier should give the same bytes. */
    private static void timeless(Path draft, OutputStream stream) throws IOException {
        ZipOutputStream out = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        try (ZipFile in = new ZipFile(draft.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                out.write(entry.getName().equals("docProps/core.xml") ? withoutTime(content) : content);
                out.closeEntry();
            }
        }
        out.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created [^>]*>)[^<]*", "$1" + NO_TIME + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
