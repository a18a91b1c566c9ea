package org.secondsource.app.report.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondsource.Dossier;
import org.secondsource.app.report.StoryTables;
import org.secondsource.app.report.Table;

/** Renders a dossier as tables, as RFC 4180 has them. Stateless, safe for use by many threads. */
public final class CsvReport {
    private static final String LINE_END = "\r\n";

    /** Tells spreadsheets that what follows is UTF-8. */
    private static final String MARK = "\ufeff";

    /** What would end a cell, in any country's spreadsheet. */
    private static final String BREAKERS = ",;\t\"\r\n";

    /** The content of each file by its name. */
    public Map<String, String> render(Dossier dossier) {
        Map<String, String> files = new LinkedHashMap<>();
        StoryTables.of(dossier).forEach(table -> files.put(table.name() + ".csv", render(table)));
        return files;
    }

    /** The content of one file. */
    public String render(Table table) {
        StringBuilder file = new StringBuilder(MARK).append(line(table.columns()));
        table.rows().forEach(row -> file.append(line(row)));
        return file.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(cell -> cell(cell.toString())).collect(Collectors.joining(",", "", LINE_END));
    }

    static String cell(String text) {
        boolean quoted = text.chars().anyMatch(sign -> BREAKERS.indexOf(sign) >= 0);
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
