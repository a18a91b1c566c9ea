package org.secondsource.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Grows the trie by a pattern with choices and optional parts: walks all the rows of words that it stands for at once,
 * without writing them out. Of one pattern only; not thread-safe.
 */
final class Pattern {
    /** An array, as the time to read it counts before the compiler has looked at anything. */
    private final char[] text;

    private final Grammar grammar;
    private int at;

    private Pattern(String text, Grammar grammar) {
        this.text = text.toCharArray();
        this.grammar = grammar;
    }

    /** The nodes at which the rows of {@code pattern} end, each once; a row without words counts for nothing. */
    static List<Trie> grow(String pattern, Grammar grammar, Trie root) {
        Pattern reader = new Pattern(pattern, grammar);
        List<Trie> ends = reader.choices(List.of(root));
        if (reader.at < pattern.length()) {
            throw new IllegalStateException("pattern does not end where its brackets do: " + pattern);
        }
        ends.remove(root);
        return ends;
    }

    private List<Trie> choices(List<Trie> from) {
        List<Trie> ends = new ArrayList<>(row(from));
        while (at < text.length && text[at] == '|') {
            at++;
            addNew(row(from), ends);
        }
        return ends;
    }

    private List<Trie> row(List<Trie> from) {
        List<Trie> ends = from;
        while (at < text.length && text[at] != ')' && text[at] != '|') {
            if (text[at] == ' ') {
                at++;
                continue;
            }
            ends = part(ends);
        }
        return ends;
    }

    private List<Trie> part(List<Trie> from) {
        List<Trie> ends;
        if (text[at] == '(') {
            at++;
            ends = choices(from);
            at++;
        } else {
            ends = behind(from, grammar.code(word()));
        }
        if (at < text.length && text[at] == '?') {
            at++;
            addNew(from, ends);
        }
        return ends;
    }

    private static List<Trie> behind(List<Trie> from, int code) {
        List<Trie> ends = new ArrayList<>(from.size());
        for (Trie node : from) {
            ends.add(node.grown(code));
        }
        return ends;
    }

    private String word() {
        if (text[at] == '\\') {
            at += 2;
            return String.valueOf(text[at - 1]);
        }
        int start = at;
        while (at < text.length && !isSign(text[at])) {
            at++;
        }
        return new String(text, start, at - start);
    }

    private static boolean isSign(char character) {
        return character == ' ' || character == '(' || character == ')' || character == '|' || character == '?';
    }

    private static void addNew(List<Trie> some, List<Trie> all) {
        for (Trie node : some) {
            if (!all.contains(node)) {
                all.add(node);
            }
        }
    }
}
