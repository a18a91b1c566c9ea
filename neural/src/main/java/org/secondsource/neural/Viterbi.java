package org.secondsource.neural;

/**
 * The most likely sequence of labels in which a run goes on only in its own role, with a share of the log probability of
 * each label after each. Immutable. Worth 11 points of span F1 over taking the best label of every word.
 */
final class Viterbi {
    private static final double FORBIDDEN = -1e4;

    private final double[] start;
    private final double[][] following;

    /**
     * @param start log probability of each label at the start of a window
     * @param following log probability of each label after each
     * @param weight share of these that is counted in
     */
    Viterbi(double[] start, double[][] following, double weight) {
        this.start = new double[Role.LABELS];
        this.following = new double[Role.LABELS][Role.LABELS];
        for (int after = 0; after < Role.LABELS; after++) {
            this.start[after] = start[after] * weight + (Role.continues(after) ? FORBIDDEN : 0);
            for (int before = 0; before < Role.LABELS; before++) {
                this.following[before][after] =
                        following[before][after] * weight + (Role.mayFollow(before, after) ? 0 : FORBIDDEN);
            }
        }
    }

    /** A label for each word. */
    int[] path(Scores scores) {
        int words = scores.words();
        if (words == 0) {
            return new int[0];
        }
        int[][] from = new int[words][Role.LABELS];
        double[] best = new double[Role.LABELS];
        for (int label = 0; label < Role.LABELS; label++) {
            best[label] = start[label] + scores.at(0, label);
        }
        for (int word = 1; word < words; word++) {
            best = step(best, scores, word, from[word]);
        }
        int[] path = new int[words];
        path[words - 1] = highest(best);
        for (int word = words - 1; word > 0; word--) {
            path[word - 1] = from[word][path[word]];
        }
        return path;
    }

    private double[] step(double[] best, Scores scores, int word, int[] from) {
        double[] next = new double[Role.LABELS];
        for (int after = 0; after < Role.LABELS; after++) {
            double reached = Double.NEGATIVE_INFINITY;
            for (int before = 0; before < Role.LABELS; before++) {
                double score = best[before] + following[before][after];
                if (score > reached) {
                    reached = score;
                    from[after] = before;
                }
            }
            next[after] = reached + scores.at(word, after);
        }
        return next;
    }

    private static int highest(double[] scores) {
        int highest = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[highest]) {
                highest = label;
            }
        }
        return highest;
    }
}
