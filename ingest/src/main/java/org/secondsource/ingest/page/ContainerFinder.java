package org.secondsource.ingest.page;

/** Chooses the element that holds the article's text. */
final class ContainerFinder {
    private ContainerFinder() {}

    /** Number of the element; the body if no element holds running text. */
    static int find(ContainerFeatures features, Trees model) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int candidate : features.candidates()) {
            double score = model.scores(features.of(candidate))[0];
            if (score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return best;
    }
}
