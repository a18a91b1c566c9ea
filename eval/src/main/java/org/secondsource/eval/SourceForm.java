package org.secondsource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;

/** The form of a source, by its words alone, as the scorer breaks recall down by. */
final class SourceForm {
    private static final Pattern WORD =
            Pattern.compile("[^\\W\\d_]+(?:[-'\\u2019][^\\W\\d_]+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<String, Set<String>> CLASSES = new TreeMap<>();

    static {
        for (List<String> row : WordList.rows(SourceForm.class, "source-forms.tsv")) {
            CLASSES.computeIfAbsent(row.get(0), name -> new TreeSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
    }

    private SourceForm() {}

    /** named, pronoun, unnamed-person, unnamed-other or none. */
    static String of(String text, List<Span> pieces) {
        String printed = pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
        List<String> words =
                WORD.matcher(printed).results().map(match -> match.group()).toList();
        if (words.isEmpty()) {
            return "none";
        }
        if (words.size() <= 2 && is("pronoun", words.get(words.size() - 1))) {
            return "pronoun";
        }
        List<String> names = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            boolean title =
                    is("title", word) && !word.equalsIgnoreCase("president") && !word.equalsIgnoreCase("senator");
            boolean starter = index == 0 && is("common", word);
            if (Character.isUpperCase(word.charAt(0)) && !title && !starter) {
                names.add(word);
            }
        }
        if (!names.isEmpty()) {
            return "named";
        }
        return words.stream().anyMatch(word -> is("person", word)) ? "unnamed-person" : "unnamed-other";
    }

    private static boolean is(String name, String word) {
        return CLASSES.getOrDefault(name, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
