package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Says of every block what it is: the fitted model for each, then the likeliest sequence over all (Viterbi). */
final class BlockReader {
    /** Blocks farther from the container belong to other parts of the page; they hold 59 of the 432,887 words of text on the development pages. */
    static final int MARGIN = 60;

    /**
     * Subtracted from the score of text on pages that say they are news: there foreign lines (pointers, boxes) are what goes
     * wrong, while guides and blogs lose lists and captions. Of 0, 0.6, 1, 1.5 the best on the folds of fundus-dev, 2026-11-22.
     */
    private static final double NEWS_CAUTION = 1.0;

    private BlockReader() {}

    static List<BlockKind> read(BlockFeatures features, PageScan scan, int container, BlockModel model) {
        int from = Math.max(0, scan.firstBlock(container) - MARGIN);
        int until = Math.min(scan.blocks().size(), scan.endBlock(container) + MARGIN);
        List<BlockKind> kinds =
                new ArrayList<>(Collections.nCopies(scan.blocks().size(), BlockKind.PROMO));
        if (from == until) {
            return kinds;
        }
        double[][] scores = new double[until - from][];
        for (int block = from; block < until; block++) {
            scores[block - from] = model.trees().logProbabilities(features.of(block));
            if (features.news()) {
                caution(scores[block - from], model.kinds());
            }
        }
        int[] path = likeliest(scores, model.trees());
        for (int at = 0; at < path.length; at++) {
            BlockKind kind = model.kinds().get(path[at]);
            // Where furniture stands between all paragraphs, the sequence drags some of them along.
            boolean dragged = features.news() && kind == BlockKind.PROMO && features.isLikeTheText(from + at);
            kinds.set(from + at, dragged ? BlockKind.BODY : kind);
        }
        return kinds;
    }

    private static void caution(double[] scores, List<BlockKind> kinds) {
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] -= kinds.get(kind).isText() ? NEWS_CAUTION : 0;
        }
    }

    private static int[] likeliest(double[][] scores, Trees model) {
        int classes = model.classes().size();
        int[][] from = new int[scores.length][classes];
        double[] best = scores[0].clone();
        for (int at = 1; at < scores.length; at++) {
            double[] next = new double[classes];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int after = 0; after < classes; after++) {
                for (int before = 0; before < classes; before++) {
                    double score = best[before] + model.transition(before, after) + scores[at][after];
                    if (score > next[after]) {
                        next[after] = score;
                        from[at][after] = before;
                    }
                }
            }
            best = next;
        }
        int[] path = new int[scores.length];
        for (int i = 1; i < classes; i++) {
            path[path.length - 1] = best[i] > best[path[path.length - 1]] ? i : path[path.length - 1];
        }
        for (int at = path.length - 1; at > 0; at--) {
            path[at - 1] = from[at][path[at]];
        }
        return path;
    }
}
