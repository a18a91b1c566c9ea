package org.secondsource.name;

import java.util.List;
import java.util.Objects;

/**
 * All that is known by name before an article is read: outlets, institutions, places, people, and offices with their
 * holders. Immutable, safe for use by many threads.
 *
 * @param outlets with their owners and countries
 * @param gazetteer institutions, places and well-known people
 * @param roles offices
 */
public record NameTables(OutletTable outlets, Gazetteer gazetteer, RoleTable roles) {
    private static final NameTables OURS = new NameTables(OutletTable.ours(), Gazetteer.ours(), RoleTable.ours());

    public NameTables {
        Objects.requireNonNull(outlets);
        Objects.requireNonNull(gazetteer);
        Objects.requireNonNull(roles);
    }

    /**
     * Rows of tables of a user's own, with the columns of the tables shipped with the program.
     *
     * @param outlets name, other names, domain, family, country, kind
     * @param institutions name, other names, country
     * @param places name, demonyms and other names, capital, kind
     * @param people name, gender, country
     * @param roles office, wordings, institution, holders
     */
    public record Rows(
            List<List<String>> outlets,
            List<List<String>> institutions,
            List<List<String>> places,
            List<List<String>> people,
            List<List<String>> roles) {
        public Rows {
            outlets = List.copyOf(outlets);
            institutions = List.copyOf(institutions);
            places = List.copyOf(places);
            people = List.copyOf(people);
            roles = List.copyOf(roles);
        }
    }

    /** The tables shipped with the program. */
    public static NameTables ours() {
        return OURS;
    }

    /**
     * These tables with rows of a user's before them: where both know a name, the user's row counts.
     *
     * @throws IllegalArgumentException if a holder of an office is not told as {@code Name 2025-01-25..2026-01-31}
     */
    public NameTables extended(Rows rows) {
        boolean names = rows.institutions().isEmpty()
                && rows.places().isEmpty()
                && rows.people().isEmpty();
        return new NameTables(
                rows.outlets().isEmpty() ? outlets : outlets.extended(rows.outlets()),
                names ? gazetteer : gazetteer.extended(rows),
                rows.roles().isEmpty() ? roles : roles.extended(rows.roles()));
    }

    /** These tables with other outlets. */
    public NameTables with(OutletTable others) {
        return others == outlets ? this : new NameTables(others, gazetteer, roles);
    }
}
