package org.secondsource.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Grows the trie by a pattern with choices and optional parts: walks all the rows of words that it stands for at once,
 * without writing them out. Of one pattern only; not thread-safe.
 */
final class Pattern {
    private final String text;
    private final Grammar grammar;
    private int at;

    private Pattern(String text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /** The nodes at which the rows of {@code pattern} end, each once; a row without words counts for nothing. */
    static List<Grammar.Node> grow(String pattern, Grammar grammar, Grammar.Node root) {
        Pattern reader = new Pattern(pattern, grammar);
        List<Grammar.Node> ends = reader.choices(List.of(root));
        if (reader.at < pattern.length()) {
            throw new IllegalStateException("pattern does not end where its brackets do: " + pattern);
        }
        ends.remove(root);
        return ends;
    }

    private List<Grammar.Node> choices(List<Grammar.Node> from) {
        List<Grammar.Node> ends = new ArrayList<>(row(from));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            addNew(row(from), ends);
        }
        return ends;
    }

    private List<Grammar.Node> row(List<Grammar.Node> from) {
        List<Grammar.Node> ends = from;
        while (at < text.length() && text.charAt(at) != ')' && text.charAt(at) != '|') {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            ends = part(ends);
        }
        return ends;
    }

    private List<Grammar.Node> part(List<Grammar.Node> from) {
        List<Grammar.Node> ends;
        if (text.charAt(at) == '(') {
            at++;
            ends = choices(from);
            at++;
        } else {
            ends = behind(from, word());
        }
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            addNew(from, ends);
        }
        return ends;
    }

    private List<Grammar.Node> behind(List<Grammar.Node> from, String word) {
        List<Grammar.Node> ends = new ArrayList<>(from.size());
        for (Grammar.Node node : from) {
            ends.add(grammar.grown(node, word));
        }
        return ends;
    }

    private String word() {
        if (text.charAt(at) == '\\') {
            at += 2;
            return text.substring(at - 1, at);
        }
        int start = at;
        while (at < text.length() && !isSign(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isSign(char character) {
        return character == ' ' || character == '(' || character == ')' || character == '|' || character == '?';
    }

    private static void addNew(List<Grammar.Node> some, List<Grammar.Node> all) {
        for (Grammar.Node node : some) {
            if (!all.contains(node)) {
                all.add(node);
            }
        }
    }
}
