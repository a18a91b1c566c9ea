package org.secondsource.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Rows of cells under a name, each cell a number or a text. Not thread-safe while rows are added. */
public final class Table {
    /**
     * What spreadsheets take for the beginning of a formula (OWASP, "CSV injection"), also behind white space and signs
     * nobody sees, and in the full width of East Asian keyboards.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|^[\\t\\r\\n].*",
            Pattern.DOTALL);

    private final String name;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    private Table(String name, List<String> columns) {
        this.name = Objects.requireNonNull(name);
        this.columns = columns;
    }

    static Table named(String name, String... columns) {
        return new Table(name, List.of(columns));
    }

    void add(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns.size() + " columns");
        }
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Number ? cell : guarded(cell.toString()));
        }
        rows.add(List.copyOf(row));
    }

    public String name() {
        return name;
    }

    public List<String> columns() {
        return columns;
    }

    /** Numbers, and texts that no spreadsheet takes for a formula. */
    public List<List<Object>> rows() {
        return List.copyOf(rows);
    }

    /** A text that a spreadsheet would run is given an apostrophe, which it shows as text. */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
