package org.secondsource.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.Layout;
import org.secondsource.text.Token;

/** Finds the longest of many phrases that stands at a token of an article. Immutable once filled. */
final class PhraseTable<T> {
    private final Map<String, List<Entry<T>>> byStart = new LinkedHashMap<>();
    private final boolean ignoresCase;

    /** A phrase found: what it stands for, and the token after its last. */
    record Match<T>(T value, int endToken) {}

    private record Entry<T>(String phrase, T value) {}

    PhraseTable(boolean ignoresCase) {
        this.ignoresCase = ignoresCase;
    }

    /** The first value given for a phrase stays. */
    void add(String phrase, T value) {
        String folded = fold(phrase);
        List<Entry<T>> entries = byStart.computeIfAbsent(start(folded), key -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.phrase().equals(folded))) {
            entries.add(new Entry<>(folded, value));
            entries.sort(
                    Comparator.comparingInt((Entry<T> entry) -> -entry.phrase().length()));
        }
    }

    Optional<Match<T>> at(Layout layout, int token, int limit) {
        Token first = layout.tokens().get(token);
        for (Entry<T> entry : byStart.getOrDefault(start(fold(first.text())), List.of())) {
            int end = endToken(layout, first.start() + entry.phrase().length(), token, limit);
            if (end > 0 && matches(layout.text(), first.start(), entry.phrase())) {
                return Optional.of(new Match<>(entry.value(), end));
            }
        }
        return Optional.empty();
    }

    private boolean matches(String text, int from, String phrase) {
        return fold(text.substring(from, from + phrase.length())).equals(phrase);
    }

    /** The token after the one that ends at {@code offset}; 0 if none below the limit ends there. */
    private static int endToken(Layout layout, int offset, int from, int limit) {
        for (int at = from; at < limit && layout.tokens().get(at).start() < offset; at++) {
            int end = layout.tokens().get(at).end();
            if (end == offset || (end == offset + 1 && layout.text().charAt(offset) == '.')) {
                return at + 1;
            }
        }
        return 0;
    }

    private String fold(String phrase) {
        String plain = phrase.replace('\u2019', '\'').replace('\u00a0', ' ').replace('\n', ' ');
        return ignoresCase ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    private static String start(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return end == 0 ? phrase.substring(0, Math.min(1, phrase.length())) : phrase.substring(0, end);
    }
}
