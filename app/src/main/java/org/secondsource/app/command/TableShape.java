package org.secondsource.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of names that a user may have: what each is called, and what its lines look like. */
enum TableShape {
    OUTLETS(
            "an outlet",
            6,
            "name, other names separated by |, domain, family, country and kind (agency, newspaper, broadcaster, "
                    + "magazine or site)"),
    INSTITUTIONS("an institution", 3, "name, other names separated by | and country (two letters, or -)"),
    PLACES("a place", 4, "name, demonyms and other names separated by |, capital and kind (country, city or region)"),
    PEOPLE("a person", 3, "name, gender (f, m or -) and country (two letters, or -)"),
    ROLES(
            "an office",
            4,
            "office, wordings separated by |, institution and holders separated by | as in "
                    + "\"Ada Roe 2024-05-01..2025-04-30\", or - for none");

    private static final Set<String> OUTLET_KINDS =
            Set.of("agency", "newspaper", "broadcaster", "magazine", "site", "-", "");
    private static final Set<String> PLACE_KINDS = Set.of("country", "city", "region");
    private static final Set<String> GENDERS = Set.of("f", "m", "-", "");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|-|");
    private static final Pattern HOLDER =
            Pattern.compile("\\S[^|]* (\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})?");

    private final String thing;
    private final int columns;
    private final String expected;

    TableShape(String thing, int columns, String expected) {
        this.thing = thing;
        this.columns = columns;
        this.expected = expected;
    }

    /** The file's name, such as {@code outlets.tsv}. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    static Optional<TableShape> of(String file) {
        for (TableShape shape : values()) {
            if (shape.file().equals(file)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a row, and what was expected; empty if nothing is. */
    Optional<String> fault(List<String> row) {
        boolean fits = row.size() > 1
                && row.size() <= columns
                && !row.get(0).isEmpty()
                && !row.get(0).equals("-")
                && hasGoodCells(row);
        return fits ? Optional.empty() : Optional.of("not " + thing + ": expected " + expected + ", separated by tabs");
    }

    private boolean hasGoodCells(List<String> row) {
        return switch (this) {
            case OUTLETS -> OUTLET_KINDS.contains(cell(row, 5));
            case INSTITUTIONS -> COUNTRY.matcher(cell(row, 2)).matches();
            case PLACES -> PLACE_KINDS.contains(cell(row, 3));
            case PEOPLE ->
                GENDERS.contains(cell(row, 1)) && COUNTRY.matcher(cell(row, 2)).matches();
            case ROLES -> areHolders(cell(row, 3));
        };
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static boolean areHolders(String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return true;
        }
        for (String holder : cell.split("\\|", -1)) {
            Matcher matcher = HOLDER.matcher(holder.strip());
            if (!matcher.matches() || !areInOrder(matcher.group(1), Optional.ofNullable(matcher.group(2)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areInOrder(String from, Optional<String> until) {
        try {
            LocalDate first = LocalDate.parse(from);
            return until.isEmpty() || !LocalDate.parse(until.get()).isBefore(first);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
