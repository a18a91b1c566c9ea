package org.secondsource.eval.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a name found is the one the gold gives. Stateless. */
final class Names {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Names() {}

    /** The words of one name are all among the other's: "Petra Holund" and "coastguard commander Petra Holund". */
    static boolean same(String gold, String found) {
        Set<String> words = words(found);
        return Arrays.stream(gold.split("\\|"))
                .map(Names::words)
                .anyMatch(each ->
                        !words.isEmpty() && !each.isEmpty() && (each.containsAll(words) || words.containsAll(each)));
    }

    /** Station by station. */
    static boolean sameInOrder(List<String> gold, List<String> found) {
        if (gold.size() != found.size()) {
            return false;
        }
        for (int at = 0; at < gold.size(); at++) {
            if (!same(gold.get(at), found.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Each name of the one has a partner of its own in the other. */
    static boolean sameInAnyOrder(List<String> gold, List<String> found) {
        if (gold.isEmpty() || gold.size() != found.size()) {
            return gold.size() == found.size();
        }
        for (int at = 0; at < found.size(); at++) {
            if (same(gold.get(0), found.get(at)) && sameInAnyOrder(gold.subList(1, gold.size()), without(found, at))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> without(List<String> names, int at) {
        List<String> rest = new ArrayList<>(names);
        rest.remove(at);
        return rest;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(
                        name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
