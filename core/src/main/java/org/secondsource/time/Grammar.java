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
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Node root = new Node();
    private int rules;

    /** The patterns of one language, such as {@code en}. */
    Grammar(String language) {
        for (List<String> row : WordList.rows(Grammar.class, language + "/time-patterns.txt")) {
            add(row.get(0), row.get(1), row.get(2).split(" "));
        }
    }

    /** What a rule does. */
    record Rule(String name, Operator operator, String argument, boolean prefix, int order) {}

    /** Number of a word that some pattern has; -1 if none does. */
    int literal(String lower) {
        return vocabulary.getOrDefault(lower, -1);
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
        if (word.literal() >= 0 && root.literals.containsKey(word.literal())) {
            return true;
        }
        for (Tag tag : word.tags()) {
            if (root.classes.containsKey(tag.kind())) {
                return true;
            }
        }
        return false;
    }

    private void walk(Node node, List<Word> words, int at, Trail trail, List<Match> found) {
        for (Rule rule : node.rules) {
            addInOrder(new Match(rule, words, trail.from, at, List.copyOf(trail.tags)), found);
        }
        if (at >= words.size()) {
            return;
        }
        Word word = words.get(at);
        if (word.literal() >= 0) {
            Node next = node.literals.get(word.literal());
            if (next != null) {
                walk(next, words, at + 1, trail, found);
            }
        }
        for (Tag tag : word.tags()) {
            Node next = node.classes.get(tag.kind());
            if (next != null) {
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
        for (Node end : Pattern.grow(pattern, this, root)) {
            end.end(rule);
        }
    }

    /** The child of a node, made if missing. Plain code, as lambdas take longer to link than the whole trie to build. */
    Node grown(Node node, String word) {
        boolean named = word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
        if (named) {
            WordClass kind = WordClass.valueOf(word);
            Node next = node.classes.get(kind);
            return next == null ? node.growClass(kind) : next;
        }
        Integer literal = vocabulary.get(word);
        if (literal == null) {
            literal = vocabulary.size();
            vocabulary.put(word, literal);
        }
        Node next = node.literals.get(literal);
        return next == null ? node.growLiteral(literal) : next;
    }

    /** The classes taken on the way to a node. */
    private static final class Trail {
        private final int from;
        private final List<Tag> tags = new ArrayList<>();

        Trail(int from) {
            this.from = from;
        }
    }

    /** A place in the trie: what may follow, and the rules that end there. Most places are ends and keep no maps. */
    static final class Node {
        private Map<WordClass, Node> classes = Map.of();
        private Map<Integer, Node> literals = Map.of();
        private List<Rule> rules = List.of();

        Node growClass(WordClass kind) {
            if (classes.isEmpty()) {
                classes = new EnumMap<>(WordClass.class);
            }
            Node next = new Node();
            classes.put(kind, next);
            return next;
        }

        Node growLiteral(Integer literal) {
            if (literals.isEmpty()) {
                literals = new HashMap<>();
            }
            Node next = new Node();
            literals.put(literal, next);
            return next;
        }

        void end(Rule rule) {
            if (rules.isEmpty()) {
                rules = new ArrayList<>(1);
            }
            rules.add(rule);
        }

        int count() {
            int count = 1;
            for (Node child : classes.values()) {
                count += child.count();
            }
            for (Node child : literals.values()) {
                count += child.count();
            }
            return count;
        }
    }
}
