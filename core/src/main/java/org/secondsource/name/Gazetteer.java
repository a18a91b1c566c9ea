package org.secondsource.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.language.WordList;
import org.secondsource.text.Layout;

/**
 * The institutions, places and well-known people of our tables, found by the names they go by in print. Immutable, safe
 * for use by many threads.
 */
public final class Gazetteer {
    private static final Gazetteer OURS = new Gazetteer(new NameTables.Rows(
            List.of(), ours("institutions.tsv"), ours("places.tsv"), ours("people.tsv"), List.of()));

    private final NameTables.Rows rows;
    private final PhraseTable<Known> phrases = new PhraseTable<>(false);
    private final Map<String, PhraseTable<Known>> byCountry = new LinkedHashMap<>();
    private final Map<String, String> governments = new LinkedHashMap<>();
    private final Set<String> institutions = new LinkedHashSet<>();
    private final Set<String> demonyms = new LinkedHashSet<>();
    private final Map<String, KnownPerson> bySurname = new LinkedHashMap<>();
    private final Map<String, KnownPerson> byName = new LinkedHashMap<>();

    /**
     * What a phrase of the tables stands for.
     *
     * @param country of an institution, ISO 3166; empty if it has none
     */
    record Known(String name, EntityKind kind, String country) {
        Known(String name, EntityKind kind) {
            this(name, kind, "");
        }
    }

    /** Somebody whose surname alone is enough. */
    record KnownPerson(String name, Gender gender) {}

    /** Of several rows with the same name or surname the first counts. */
    private Gazetteer(NameTables.Rows rows) {
        this.rows = rows;
        rows.institutions().forEach(this::addInstitution);
        rows.places().forEach(this::addPlace);
        rows.people().forEach(this::addPerson);
    }

    private static List<List<String>> ours(String table) {
        return WordList.rows(Gazetteer.class, table);
    }

    /** This one with a user's institutions, places and people before it. */
    Gazetteer extended(NameTables.Rows more) {
        return new Gazetteer(new NameTables.Rows(
                List.of(),
                both(more.institutions(), rows.institutions()),
                both(more.places(), rows.places()),
                both(more.people(), rows.people()),
                List.of()));
    }

    private static List<List<String>> both(List<List<String>> first, List<List<String>> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public static Gazetteer ours() {
        return OURS;
    }

    /** The government that a capital or country stands for when it speaks: Caracas, Venezuela. */
    public Optional<String> government(String place) {
        return Optional.ofNullable(governments.get(place));
    }

    PhraseTable<Known> phrases() {
        return phrases;
    }

    /** The institution of one country that stands at a token; empty if it has none of that name. */
    Optional<PhraseTable.Match<Known>> atHome(String country, Layout layout, int token, int limit) {
        PhraseTable<Known> home = byCountry.get(country);
        return home == null ? Optional.empty() : home.at(layout, token, limit);
    }

    /** Whether institutions of several countries go by the words that stand for {@code match} at a token. */
    boolean isShared(PhraseTable.Match<Known> match, Layout layout, int token) {
        String country = match.value().country();
        for (Map.Entry<String, PhraseTable<Known>> other : byCountry.entrySet()) {
            if (!other.getKey().equals(country)
                    && other.getValue()
                            .at(layout, token, match.endToken())
                            .filter(found -> found.endToken() == match.endToken())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says which country somebody or something belongs to: Venezuelan, U.S. */
    boolean isDemonym(String word) {
        return demonyms.contains(word);
    }

    Optional<KnownPerson> bySurname(String surname) {
        return Optional.ofNullable(bySurname.get(PersonName.fold(surname)));
    }

    Optional<KnownPerson> person(String name) {
        return Optional.ofNullable(byName.get(PersonName.fold(name)));
    }

    /** Whether a canonical name is that of a public institution of the table. */
    public boolean isInstitution(String name) {
        return institutions.contains(name);
    }

    private void addInstitution(List<String> row) {
        institutions.add(row.get(0));
        String country = row.size() > 2 && !row.get(2).equals("-") ? row.get(2) : "";
        Known known = new Known(row.get(0), EntityKind.ORGANISATION, country);
        List<String> all = new ArrayList<>(names(row, 1));
        all.add(0, row.get(0));
        all.forEach(name -> phrases.add(name, known));
        if (!country.isEmpty()) {
            PhraseTable<Known> home = byCountry.computeIfAbsent(country, each -> new PhraseTable<>(false));
            all.forEach(name -> home.add(name, known));
        }
    }

    private void addPlace(List<String> row) {
        Known known = new Known(row.get(0), EntityKind.PLACE);
        phrases.add(row.get(0), known);
        if (row.size() < 4 || !row.get(3).equals("country")) {
            return;
        }
        List<String> names = names(row, 1);
        String government = (row.get(0).equals("United States") ? "U.S." : names.isEmpty() ? row.get(0) : names.get(0))
                + " government";
        governments.put(row.get(0), government);
        for (String name : names) {
            demonyms.add(name);
            phrases.add(name, known);
        }
        if (!row.get(2).equals("-")) {
            phrases.add(row.get(2), new Known(row.get(2), EntityKind.PLACE));
            governments.putIfAbsent(row.get(2), government);
        }
    }

    private void addPerson(List<String> row) {
        KnownPerson person = new KnownPerson(row.get(0), Gender.of(row.size() > 1 ? row.get(1) : "-"));
        bySurname.putIfAbsent(PersonName.fold(PersonName.of(row.get(0)).surname()), person);
        byName.putIfAbsent(PersonName.fold(row.get(0)), person);
    }

    private static List<String> names(List<String> row, int column) {
        return column >= row.size()
                        || row.get(column).isEmpty()
                        || row.get(column).equals("-")
                ? List.of()
                : Arrays.asList(row.get(column).split("\\|"));
    }
}
