package org.secondsource.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.language.WordList;

/**
 * The patterns of a language, compiled into one trie over words and word classes. Matching at one place walks no node
 * of the trie twice, so its cost has a bound that does not depend on the text. Immutable, safe for use by many threads.
 */
final class Grammar {
    private final Map<WordClass, Integer> classes = new EnumMap<>(WordClass.class);
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Trie root = new Trie();
    private int rules;

    /** The patterns of one language, such as {@code en}. */
    Grammar(String language) {
        for (WordClass kind : WordClass.values()) {
            classes.put(kind, classes.size());
        }
        for (List<String> row : WordList.rows(Grammar.class, language + "/time-patterns.txt")) {
            add(row.get(0), row.get(1), row.get(2).split(" "));
        }
    }

    /** What a rule does. */
    record Rule(String name, Operator operator, String argument, boolean prefix, int order) {}

    /** Code of a word that some pattern has; -1 if none does. */
    int literal(String lower) {
        Integer code = vocabulary.get(lower);
        return code == null ? -1 : code;
    }

    /** All rules whose pattern matches from {@code from}: the longest first, of equally long ones the earlier rule. */
    List<Match> matches(List<Word> words, int from) {
        List<Match> found = new ArrayList<>(2);
        walk(root, words, from, new Trail(from), found);
        return found;
    }

    private static void addInOrder(Match match, List<Match> found) {
        int at = found.size();
        while (at > 0 && goesBefore(match, found.get(at - 1))) {
            at--;
        }
        found.add(at, match);
    }

    private static boolean goesBefore(Match one, Match other) {
        return one.length() > other.length()
                || (one.length() == other.length()
                        && one.rule().order() < other.rule().order());
    }

    /** How many nodes the trie has: a bound for the cost of matching at one word. */
    int nodes() {
        return root.count();
    }

    /** Whether any pattern can begin with this word. */
    boolean mayBegin(Word word) {
        if (word.literal() >= 0 && root.behind(word.literal()) != Trie.NOWHERE) {
            return true;
        }
        for (Tag tag : word.tags()) {
            if (root.behind(code(tag.kind())) != Trie.NOWHERE) {
                return true;
            }
        }
        return false;
    }

    private void walk(Trie node, List<Word> words, int at, Trail trail, List<Match> found) {
        for (Rule rule : node.rules()) {
            addInOrder(new Match(rule, words, trail.from, at, List.copyOf(trail.tags)), found);
        }
        if (at >= words.size()) {
            return;
        }
        Word word = words.get(at);
        if (word.literal() >= 0) {
            Trie next = node.behind(word.literal());
            if (next != Trie.NOWHERE) {
                walk(next, words, at + 1, trail, found);
            }
        }
        for (Tag tag : word.tags()) {
            Trie next = node.behind(code(tag.kind()));
            if (next != Trie.NOWHERE) {
                trail.tags.add(tag);
                walk(next, words, at + 1, trail, found);
                trail.tags.remove(trail.tags.size() - 1);
            }
        }
    }

    private void add(String name, String pattern, String[] action) {
        String operator = action[0];
        boolean prefix = operator.endsWith(">");
        Rule rule = new Rule(
                name,
                Operator.valueOf(prefix ? operator.substring(0, operator.length() - 1) : operator),
                action.length > 1 ? action[1] : "",
                prefix,
                rules++);
        for (Trie end : Pattern.grow(pattern, this, root)) {
            end.end(rule);
        }
    }

    /** The number that stands in the trie for a class of words or for a word. */
    int code(String word) {
        char first = word.charAt(0);
        if (first >= 'A' && first <= 'Z') {
            return code(WordClass.valueOf(word));
        }
        Integer known = vocabulary.get(word);
        if (known != null) {
            return known;
        }
        int code = classes.size() + vocabulary.size();
        vocabulary.put(word, code);
        return code;
    }

    private int code(WordClass kind) {
        return classes.getOrDefault(kind, -1);
    }

    /** The classes taken on the way to a node. */
    private static final class Trail {
        private final int from;
        private final List<Tag> tags = new ArrayList<>();

        Trail(int from) {
            this.from = from;
        }
    }
}
