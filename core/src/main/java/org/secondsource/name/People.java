package org.secondsource.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.secondsource.text.Span;

/** The people of one article while it is read: a full name introduces, a surname repeats. */
final class People {
    private final List<Person> people = new ArrayList<>();
    private final Gazetteer gazetteer;

    People(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Somebody named in the article; grows while it is read. */
    static final class Person {
        private String display;
        private PersonName name;
        private Gender gender;
        private final TreeSet<Span> mentions = new TreeSet<>();
        private final TreeSet<Span> descriptions = new TreeSet<>();
        private final List<String> words = new ArrayList<>();

        private Person(String display, Gender gender) {
            this.display = display;
            this.name = PersonName.of(display);
            this.gender = gender;
        }

        String display() {
            return display;
        }

        Gender gender() {
            return gender;
        }

        NavigableSet<Span> mentions() {
            return mentions;
        }

        NavigableSet<Span> descriptions() {
            return descriptions;
        }

        /** The words of all descriptions, one string each, in lower case. */
        List<String> words() {
            return words;
        }

        void describe(Span where, String lower) {
            if (descriptions.add(where)) {
                words.add(lower);
            }
        }

        void mention(Span span, Gender seen) {
            mentions.add(span);
            if (gender == Gender.UNKNOWN) {
                gender = seen;
            }
        }

        /** Whether a mention, of whatever form, stands before {@code offset}. */
        boolean introducedBefore(int offset) {
            return mentionedBefore(offset);
        }

        /** Whether the table of people says that the surname alone means this one. */
        private boolean goesBySurname(Gazetteer gazetteer) {
            return gazetteer
                    .bySurname(name.surname())
                    .filter(person -> PersonName.of(person.name()).mayBe(name))
                    .isPresent();
        }

        private boolean mentionedBefore(int offset) {
            return !mentions.isEmpty() && mentions.first().start() < offset;
        }
    }

    List<Person> all() {
        return people;
    }

    /** A mention by full name: of somebody introduced before, or an introduction. */
    Person introduce(String printed, Gender gender) {
        PersonName name = PersonName.of(printed);
        Person person = people.stream()
                .filter(each -> each.name.mayBe(name) && each.gender.agrees(gender))
                .findFirst()
                .orElseGet(() -> add(printed, gender));
        if (printed.length() > person.display.length() && !isAllCapitals(printed)) {
            person.display = printed;
            person.name = name;
        }
        return person;
    }

    Person add(String display, Gender gender) {
        Person person = new Person(display, gender);
        people.add(person);
        return person;
    }

    /** Who is meant by a surname at {@code offset}; empty if nobody or too many have it. */
    Optional<Person> bySurname(String surname, Gender gender, int offset) {
        String folded = PersonName.fold(surname);
        return choose(
                people.stream()
                        .filter(each -> PersonName.fold(each.name.surname()).equals(folded))
                        .filter(each -> each.gender.agrees(gender))
                        .toList(),
                offset);
    }

    /** Who is meant by a given name (or a name put first, as Ban of Ban Ki-moon). */
    Optional<Person> byGivenName(String given, Gender gender, int offset) {
        String folded = PersonName.fold(given);
        return choose(
                people.stream()
                        .filter(each -> each.name.isFull()
                                && PersonName.fold(each.name.givenName()).equals(folded))
                        .filter(each -> each.gender.agrees(gender))
                        .toList(),
                offset);
    }

    /**
     * Of several with one name the one introduced before; of those the one whom our table gives the bare surname; else the
     * one named first, whom the article is about, since the others are told apart by a given name each time.
     */
    private Optional<Person> choose(List<Person> candidates, int offset) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        List<Person> before =
                candidates.stream().filter(each -> each.mentionedBefore(offset)).toList();
        List<Person> left = before.isEmpty() ? candidates : before;
        Optional<Person> known =
                left.stream().filter(each -> each.goesBySurname(gazetteer)).findFirst();
        return known.or(() -> left.stream()
                .min(Comparator.comparingInt(each -> each.mentions.isEmpty()
                        ? Integer.MAX_VALUE
                        : each.mentions.first().start())));
    }

    private static boolean isAllCapitals(String text) {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
}
