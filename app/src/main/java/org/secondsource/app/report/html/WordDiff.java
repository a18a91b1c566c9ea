package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which words of a wording stand in another wording too, in the same order. Case and punctuation do not count.
 *
 * @param words of the second wording
 */
public record WordDiff(List<Word> words) {
    /** Longer wordings are shown without comparing: the table of the comparison would be too large. */
    private static final int LONGEST = 400;

    /** @param same whether the first wording has it too */
    public record Word(String text, boolean same) {}

    /** How {@code second} reads beside {@code first}. */
    static WordDiff between(String first, String second) {
        List<String> one = split(first);
        List<String> two = split(second);
        if (one.size() > LONGEST || two.size() > LONGEST) {
            return new WordDiff(two.stream().map(word -> new Word(word, true)).toList());
        }
        int[][] common = common(one, two);
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (int next = 0; next < two.size(); next++) {
            while (at < one.size() && common[at + 1][next] == common[at][next] && !same(one.get(at), two.get(next))) {
                at++;
            }
            boolean same = at < one.size()
                    && same(one.get(at), two.get(next))
                    && common[at][next] == common[at + 1][next + 1] + 1;
            words.add(new Word(two.get(next), same));
            at += same ? 1 : 0;
        }
        return new WordDiff(words);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(List<String> one, List<String> two) {
        int[][] common = new int[one.size() + 1][two.size() + 1];
        for (int at = one.size() - 1; at >= 0; at--) {
            for (int next = two.size() - 1; next >= 0; next--) {
                common[at][next] = same(one.get(at), two.get(next))
                        ? common[at + 1][next + 1] + 1
                        : Math.max(common[at + 1][next], common[at][next + 1]);
            }
        }
        return common;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? word : letters;
    }
}
