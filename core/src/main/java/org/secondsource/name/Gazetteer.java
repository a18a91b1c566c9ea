package org.secondsource.name;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.WordList;

/**
 * The institutions, places and well-known people of our tables, found by the names they go by in print. Immutable, safe
 * for use by many threads.
 */
public final class Gazetteer {
    private static final Gazetteer OURS = new Gazetteer();

    private final PhraseTable<Known> phrases = new PhraseTable<>(false);
    private final Map<String, String> governments = new LinkedHashMap<>();
    private final Set<String> institutions = new LinkedHashSet<>();
    private final Set<String> demonyms = new LinkedHashSet<>();
    private final Map<String, KnownPerson> bySurname = new LinkedHashMap<>();
    private final Map<String, KnownPerson> byName = new LinkedHashMap<>();

    /** What a phrase of the tables stands for. */
    record Known(String name, EntityKind kind) {}

    /** Somebody whose surname alone is enough. */
    record KnownPerson(String name, Gender gender) {}

    private Gazetteer() {
        WordList.rows(Gazetteer.class, "institutions.tsv").forEach(this::addInstitution);
        WordList.rows(Gazetteer.class, "places.tsv").forEach(this::addPlace);
        WordList.rows(Gazetteer.class, "people.tsv").forEach(this::addPerson);
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
        Known known = new Known(row.get(0), EntityKind.ORGANISATION);
        phrases.add(row.get(0), known);
        names(row, 1).forEach(name -> phrases.add(name, known));
    }

    private void addPlace(List<String> row) {
        Known known = new Known(row.get(0), EntityKind.PLACE);
        phrases.add(row.get(0), known);
        if (!row.get(3).equals("country")) {
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
        KnownPerson person = new KnownPerson(row.get(0), Gender.of(row.get(1)));
        bySurname.putIfAbsent(PersonName.fold(PersonName.of(row.get(0)).surname()), person);
        byName.putIfAbsent(PersonName.fold(row.get(0)), person);
    }

    private static List<String> names(List<String> row, int column) {
        return row.get(column).equals("-")
                ? List.of()
                : Arrays.asList(row.get(column).split("\\|"));
    }
}
