package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way to turn one run of words into another, by a longest common subsequence.
 *
 * @param kept number of words both hold in the same order
 * @param changes stretches that differ, as {@code left → right}; an empty side is shown as {@code ∅}
 * @param leftGaps number of words of the left side between its first and last kept word that the right side lacks
 * @param rightGaps the same the other way round
 */
record WordAlignment(int kept, List<String> changes, int leftGaps, int rightGaps) {
    WordAlignment {
        changes = List.copyOf(changes);
    }

    static WordAlignment of(List<String> left, List<String> right) {
        int[][] common = common(left, right);
        List<String> changes = new ArrayList<>();
        List<String> onlyLeft = new ArrayList<>();
        List<String> onlyRight = new ArrayList<>();
        int leftGaps = 0;
        int rightGaps = 0;
        int kept = 0;
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                if (kept > 0) {
                    leftGaps += onlyLeft.size();
                    rightGaps += onlyRight.size();
                }
                flush(onlyLeft, onlyRight, changes);
                kept++;
                i++;
                j++;
            } else if (j >= right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                onlyLeft.add(left.get(i++));
            } else {
                onlyRight.add(right.get(j++));
            }
        }
        flush(onlyLeft, onlyRight, changes);
        return new WordAlignment(kept, changes, leftGaps, rightGaps);
    }

    private static void flush(List<String> left, List<String> right, List<String> changes) {
        if (!left.isEmpty() || !right.isEmpty()) {
            changes.add(shown(left) + " \u2192 " + shown(right));
            left.clear();
            right.clear();
        }
    }

    private static String shown(List<String> words) {
        return words.isEmpty() ? "\u2205" : String.join(" ", words);
    }

    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
