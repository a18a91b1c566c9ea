package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which words of a wording stand in another wording too, in the same order. Case and punctuation do not count.
 *
 * @param words of the second wording
 */
public record WordDiff(List<Word> words) {
    /** Longer wordings are shown without comparing: the table of the comparison would be too large. */
    private static final int LONGEST = 400;

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** @param same whether the first wording has it too */
    public record Word(String text, boolean same) {}

    /** How {@code second} reads beside {@code first}. */
    static WordDiff between(String first, String second) {
        List<String> one = split(first);
        List<String> two = split(second);
        if (one.size() > LONGEST || two.size() > LONGEST) {
            return new WordDiff(two.stream().map(word -> new Word(word, true)).toList());
        }
        List<String> plainOne = one.stream().map(WordDiff::plain).toList();
        List<String> plainTwo = two.stream().map(WordDiff::plain).toList();
        int[][] common = common(plainOne, plainTwo);
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (int next = 0; next < two.size(); next++) {
            String wanted = plainTwo.get(next);
            while (at < one.size()
                    && common[at + 1][next] == common[at][next]
                    && !plainOne.get(at).equals(wanted)) {
                at++;
            }
            boolean same = at < one.size()
                    && plainOne.get(at).equals(wanted)
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
                common[at][next] = one.get(at).equals(two.get(next))
                        ? common[at + 1][next + 1] + 1
                        : Math.max(common[at + 1][next], common[at][next + 1]);
            }
        }
        return common;
    }

    private static String plain(String word) {
        String letters = OTHER_SIGNS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.isEmpty() ? word : letters;
    }
}
