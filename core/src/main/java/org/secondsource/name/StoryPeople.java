package org.secondsource.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * The people whom the reports of a story name in full, for reports that give a surname or an office alone. Somebody is
 * meant only if nobody else of the story has the surname or the office; else it stays open. Immutable.
 */
public final class StoryPeople {
    /** Of an article read alone. */
    public static final StoryPeople NOBODY = new StoryPeople(List.of());

    /** Characters of an office before a name. */
    private static final int LONGEST_OFFICE = 40;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}' \u2019-]");

    private final List<Known> people;

    /** Somebody of the story: the fullest name printed, the gender as far as known, the descriptions in lower case. */
    record Known(String name, Gender gender, List<String> words) {
        Known {
            words = List.copyOf(words);
        }
    }

    private StoryPeople(List<Known> people) {
        this.people = List.copyOf(people);
    }

    /** Those that a finder finds in the reports. */
    public static StoryPeople among(EntityFinder finder, List<Layout> reports) {
        List<Known> people = new ArrayList<>();
        for (Layout report : reports) {
            for (Entity entity : finder.find(report)) {
                if (entity.kind() == EntityKind.PERSON
                        && PersonName.of(entity.name()).isFull()) {
                    join(known(entity, report), people);
                }
            }
        }
        return new StoryPeople(people);
    }

    private static Known known(Entity entity, Layout report) {
        List<String> words = new ArrayList<>();
        for (Span span : entity.descriptions()) {
            words.add(span.of(report.text()).toLowerCase(Locale.ROOT));
        }
        for (Span mention : entity.mentions()) {
            words.add(before(mention, entity.name(), report));
        }
        return new Known(entity.name(), entity.gender(), words);
    }

    /** The words straight before the name, back to the last mark, in lower case: fire chief. */
    private static String before(Span mention, String name, Layout report) {
        int start = report.text().indexOf(name, mention.start());
        if (start < 0 || start >= mention.end()) {
            return "";
        }
        String before = report.text().substring(Math.max(0, start - LONGEST_OFFICE), start);
        return MARKS.split(before, -1)[MARKS.split(before, -1).length - 1]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Adds somebody, or what is printed of somebody known. */
    private static void join(Known found, List<Known> people) {
        for (int at = 0; at < people.size(); at++) {
            Known each = people.get(at);
            if (PersonName.of(each.name()).mayBe(PersonName.of(found.name()))
                    && each.gender().agrees(found.gender())) {
                List<String> words = new ArrayList<>(each.words());
                words.addAll(found.words());
                Gender gender = each.gender() == Gender.UNKNOWN ? found.gender() : each.gender();
                String longer = found.name().length() > each.name().length() ? found.name() : each.name();
                people.set(at, new Known(longer, gender, words));
                return;
            }
        }
        people.add(found);
    }

    /** The only one of the story with a surname. */
    Optional<Known> bySurname(String surname, Gender gender) {
        String folded = PersonName.fold(surname);
        List<Known> fitting = people.stream()
                .filter(each ->
                        PersonName.fold(PersonName.of(each.name()).surname()).equals(folded))
                .toList();
        return fitting.size() == 1 && fitting.get(0).gender().agrees(gender)
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    /** The only one of the story of whom just these words of office are printed. */
    Optional<Known> byOffice(String phrase) {
        List<Known> fitting = people.stream()
                .filter(each -> each.words().stream().anyMatch(words -> PrintedRoles.holds(words, phrase)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
