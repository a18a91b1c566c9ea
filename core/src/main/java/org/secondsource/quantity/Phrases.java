package org.secondsource.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.Token;

/** Phrases of one or more words with what they stand for; the longest one counts. Immutable. */
final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** A phrase and its meaning. */
    record Phrase<T>(List<String> words, T meaning) {}

    /** A phrase found: what it means and how many tokens it takes. */
    record Hit<T>(T meaning, int length) {}

    void add(String words, T meaning) {
        Phrase<T> phrase = new Phrase<>(List.of(words.split(" ")), meaning);
        List<Phrase<T>> all = byFirst.computeIfAbsent(phrase.words().get(0), any -> new ArrayList<>(1));
        all.add(phrase);
        all.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    /** What a phrase of this one word means. */
    Optional<T> word(String word) {
        return byFirst.getOrDefault(word, List.of()).stream()
                .filter(phrase -> phrase.words().size() == 1)
                .map(Phrase::meaning)
                .findFirst();
    }

    Optional<Hit<T>> at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (fits(phrase.words(), tokens, at)) {
                return Optional.of(new Hit<>(phrase.meaning(), phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int word = 1; word < words.size(); word++) {
            if (!words.get(word).equals(tokens.get(at + word).lower())) {
                return false;
            }
        }
        return true;
    }
}
