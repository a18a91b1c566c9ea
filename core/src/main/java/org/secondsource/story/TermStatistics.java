package org.secondsource.story;

/**
 * In how many of the articles seen each term stands. Bounded: when the table is full, all counts are halved and the
 * rarest forgotten, so that old news fades.
 */
final class TermStatistics {
    /** Terms kept: a year of English news has about so many that occur more than once. */
    private static final int MOST_TERMS = 1 << 20;

    private final IntFloatMap counts = new IntFloatMap();
    private double articles;

    void add(IntFloatMap terms) {
        articles++;
        for (int term : terms.sortedKeys()) {
            counts.add(term, 1);
        }
        if (counts.size() > MOST_TERMS) {
            counts.fade(1);
            articles /= 2;
        }
    }

    /** How telling a term is: the logarithm of the inverse share of articles it stands in. */
    double idf(int term) {
        return Math.log((articles + 1) / (counts.get(term) + 0.5));
    }

    /** Terms weighed by how often they stand in the article (dampened) and how telling they are. */
    SparseVector weigh(IntFloatMap terms) {
        IntFloatMap weighed = new IntFloatMap();
        for (int term : terms.sortedKeys()) {
            weighed.add(term, (float) ((1 + Math.log(terms.get(term))) * idf(term)));
        }
        return SparseVector.unit(weighed);
    }

    long bytes() {
        return counts.bytes();
    }
}
