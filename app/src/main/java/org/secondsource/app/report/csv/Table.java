package org.secondsource.app.report.csv;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, written as RFC 4180 has it. Not thread-safe. */
final class Table {
    private static final String LINE_END = "\r\n";

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    Table(String... head) {
        columns = head.length;
        add((Object[]) head);
    }

    void add(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns + " columns");
        }
        List<String> written = new ArrayList<>();
        for (Object cell : cells) {
            written.add(cell instanceof Number ? cell.toString() : cell(cell.toString()));
        }
        lines.add(String.join(",", written));
    }

    /** A text that a spreadsheet would run is given an apostrophe, which it shows as text. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The whole table; the mark at its beginning tells spreadsheets that it is UTF-8. */
    @Override
    public String toString() {
        return "\ufeff" + String.join(LINE_END, lines) + LINE_END;
    }
}
