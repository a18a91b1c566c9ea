package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shortest way to turn one run of words into another, by a longest common subsequence.
 *
 * @param kept number of words both hold in the same order
 * @param changes stretches that differ, in order
 * @param leftGaps number of words of the left side between its first and last kept word that the right side lacks
 * @param rightGaps the same the other way round
 */
record WordAlignment(int kept, List<Change> changes, int leftGaps, int rightGaps) {
    WordAlignment {
        changes = List.copyOf(changes);
    }

    /**
     * What stands in one run of words for what stands in the other.
     *
     * @param left may be empty
     * @param right may be empty, but not both
     * @param atEdge whether no kept word stands before it, or none behind it
     */
    record Change(List<QuotedWord> left, List<QuotedWord> right, boolean atEdge) {
        Change {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** As {@code left → right}; an empty side is shown as {@code ∅}. */
        String shown() {
            return shown(left) + " \u2192 " + shown(right);
        }

        private static String shown(List<QuotedWord> words) {
            if (words.isEmpty()) {
                return "\u2205";
            }
            String first = words.get(0).printed().isEmpty() ? words.get(0).key() : "";
            return Stream.concat(Stream.of(first), words.stream().map(QuotedWord::printed))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /** Of the two ways that begin at either end, the one with fewer words between those kept. */
    static WordAlignment of(List<QuotedWord> left, List<QuotedWord> right) {
        WordAlignment fromHead = fromHead(left, right);
        if (fromHead.gaps() == 0) {
            return fromHead;
        }
        WordAlignment fromEnd = fromHead(reversed(left), reversed(right)).reversed();
        return fromEnd.gaps() < fromHead.gaps() ? fromEnd : fromHead;
    }

    private int gaps() {
        return leftGaps + rightGaps;
    }

    private WordAlignment reversed() {
        List<Change> turned = new ArrayList<>();
        for (Change change : changes) {
            turned.add(0, new Change(reversed(change.left), reversed(change.right), change.atEdge));
        }
        return new WordAlignment(kept, turned, leftGaps, rightGaps);
    }

    private static List<QuotedWord> reversed(List<QuotedWord> words) {
        List<QuotedWord> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    private static WordAlignment fromHead(List<QuotedWord> left, List<QuotedWord> right) {
        int[][] common = common(left, right);
        List<Change> changes = new ArrayList<>();
        List<QuotedWord> onlyLeft = new ArrayList<>();
        List<QuotedWord> onlyRight = new ArrayList<>();
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
                flush(onlyLeft, onlyRight, kept == 0, changes);
                kept++;
                i++;
                j++;
            } else if (j >= right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                onlyLeft.add(left.get(i++));
            } else {
                onlyRight.add(right.get(j++));
            }
        }
        flush(onlyLeft, onlyRight, true, changes);
        return new WordAlignment(kept, changes, leftGaps, rightGaps);
    }

    private static void flush(List<QuotedWord> left, List<QuotedWord> right, boolean atEdge, List<Change> changes) {
        if (!left.isEmpty() || !right.isEmpty()) {
            changes.add(new Change(left, right, atEdge));
            left.clear();
            right.clear();
        }
    }

    private static int[][] common(List<QuotedWord> left, List<QuotedWord> right) {
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
