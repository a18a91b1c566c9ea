package org.secondsource.app.desk.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Token;

/**
 * The sentences of two versions that are not the same in both.
 *
 * @param rewritten one of each version, in the order of the later
 * @param added only in the later
 * @param dropped only in the earlier
 */
record SentencePairs(List<Pair> rewritten, List<Sentence> added, List<Sentence> dropped) {
    /** Share of words that two sentences must have in common to be one that was rewritten; set by hand on texts of our own. */
    private static final double ALIKE = 0.5;

    /** Words from which a sentence makes a claim: fewer are headings, bylines and cries. */
    private static final int FEWEST_WORDS = 4;

    /** Changed sentences of each version that are held against one another: more is another article. */
    private static final int MOST = 200;

    SentencePairs {
        rewritten = List.copyOf(rewritten);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** A sentence before and after it was rewritten. */
    record Pair(Sentence before, Sentence after) {}

    private record Scored(Pair pair, double likeness) {}

    static SentencePairs of(Layout before, Layout after) {
        List<Sentence> left = without(before, after);
        List<Sentence> right = without(after, before);
        List<Pair> pairs = pairs(before, after, left, right);
        pairs.forEach(pair -> {
            left.remove(pair.before());
            right.remove(pair.after());
        });
        return new SentencePairs(pairs, claims(after, right), claims(before, left));
    }

    /** The sentences of one version that do not stand in the other, each counted as often as it stands there. */
    private static List<Sentence> without(Layout one, Layout other) {
        Map<String, Integer> there = new HashMap<>();
        other.sentences().forEach(sentence -> there.merge(plain(other, sentence), 1, Integer::sum));
        List<Sentence> left = new ArrayList<>();
        for (Sentence sentence : one.sentences()) {
            boolean stands = there.merge(plain(one, sentence), -1, Integer::sum) >= 0;
            if (!stands && !one.isFurniture(sentence.span()) && left.size() < MOST) {
                left.add(sentence);
            }
        }
        return left;
    }

    private static String plain(Layout layout, Sentence sentence) {
        return String.join(" ", words(layout, sentence, false));
    }

    private static List<String> words(Layout layout, Sentence sentence, boolean wordsOnly) {
        return layout.tokensOf(sentence).stream()
                .filter(token -> !wordsOnly || token.isWord())
                .map(Token::lower)
                .toList();
    }

    /** Most alike first; each sentence is paired once. */
    private static List<Pair> pairs(Layout before, Layout after, List<Sentence> left, List<Sentence> right) {
        List<Scored> scored = new ArrayList<>();
        for (Sentence one : left) {
            for (Sentence other : right) {
                double likeness = likeness(words(before, one, true), words(after, other, true));
                if (likeness >= ALIKE) {
                    scored.add(new Scored(new Pair(one, other), likeness));
                }
            }
        }
        scored.sort(Comparator.comparingDouble((Scored each) -> -each.likeness()));
        Set<Sentence> befores = new HashSet<>();
        Set<Sentence> afters = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Scored each : scored) {
            Pair pair = each.pair();
            if (!befores.contains(pair.before()) && !afters.contains(pair.after())) {
                befores.add(pair.before());
                afters.add(pair.after());
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.after().index()));
        return pairs;
    }

    /** Twice the words in common over the words of both. */
    static double likeness(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
        long common = other.stream()
                .filter(word -> counts.merge(word.toLowerCase(Locale.ROOT), -1, Integer::sum) >= 0)
                .count();
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<Sentence> claims(Layout layout, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> words(layout, sentence, true).size() >= FEWEST_WORDS)
                .toList();
    }
}
