package org.secondsource.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/** The words of office that an article prints beside its people: "fire chief Ann Poe", "Ann Poe, the fire chief". */
final class PrintedRoles {
    /** What makes another office of the same words: the deputy fire chief is not the fire chief. */
    private static final Set<String> OTHER_OFFICE = Set.of(
            "former",
            "ex",
            "deputy",
            "vice",
            "assistant",
            "acting",
            "then",
            "retired",
            "late",
            "incoming",
            "outgoing",
            "shadow",
            "junior",
            "associate",
            "interim",
            "a",
            "an",
            "another");

    private final Layout layout;
    private final People people;

    PrintedRoles(Layout layout, People people) {
        this.layout = layout;
        this.people = people;
    }

    /** The only person of the article to whom just these words are given. */
    Optional<People.Person> onlyOne(String phrase) {
        List<People.Person> carriers =
                people.all().stream().filter(person -> carries(person, phrase)).toList();
        return carriers.size() == 1 ? Optional.of(carriers.get(0)) : Optional.empty();
    }

    /** Whether the phrase, in lower case, stands straight before the name or in what is set off behind it. */
    boolean carries(People.Person person, String phrase) {
        String named = phrase + " " + person.display().toLowerCase(Locale.ROOT);
        return person.mentions().stream().anyMatch(mention -> endsIn(mention, named))
                || person.words().stream().anyMatch(words -> holds(words, phrase));
    }

    private boolean endsIn(Span mention, String named) {
        int start = mention.end() - named.length();
        if (start < 0) {
            return false;
        }
        String printed = layout.text().substring(start, mention.end()).toLowerCase(Locale.ROOT);
        return printed.equals(named) && isOffice(layout.text().substring(Math.max(0, start - 20), start));
    }

    /** Whether a description, in lower case, gives somebody just this office. */
    static boolean holds(String words, String phrase) {
        int at = (" " + words + " ").indexOf(" " + phrase + " ");
        return at >= 0 && isOffice(words.substring(0, at));
    }

    /** Whether the words before leave the office what it is. */
    private static boolean isOffice(String before) {
        if (!before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
            return before.length() < 20 && !before.contains(" ") && !OTHER_OFFICE.contains(before);
        }
        String[] words = before.toLowerCase(Locale.ROOT).strip().split("[\\s-]+");
        return !OTHER_OFFICE.contains(words[words.length - 1]);
    }
}
