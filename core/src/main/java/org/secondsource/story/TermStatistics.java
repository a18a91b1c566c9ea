package org.secondsource.story;

import java.util.List;
import org.secondsource.language.WordList;

/**
 * In how many of the articles seen each term stands. It begins with what is usual in news, so that the words of the first
 * happening it sees do not pass for words of every day; what was seen outweighs that soon. Bounded: when the table is full,
 * all counts are halved and the rarest forgotten, so that old news fades.
 */
final class TermStatistics {
    /** Terms kept: a year of English news has about so many that occur more than once. */
    private static final int MOST_TERMS = 1 << 20;

    /** Articles that what is usual weighs as much as. Best of 100, 300 and 1,000: training/stories. */
    private static final int USUAL = 300;

    private static final List<List<String>> SHARES = WordList.rows(TermStatistics.class, "term-shares.tsv");

    /** Where a term is counted; the number is the column of the table of shares. */
    enum Field {
        ALL(1),
        LEAD(2),
        NAMES(3);

        private final int column;

        Field(int column) {
            this.column = column;
        }
    }

    private final IntFloatMap usual = new IntFloatMap();
    private final IntFloatMap counts = new IntFloatMap();
    private double articles = USUAL;

    TermStatistics(Field field) {
        for (List<String> row : SHARES) {
            float share = Float.parseFloat(row.get(field.column));
            if (share > 0) {
                usual.add(Words.hash(row.get(0)), share * USUAL);
            }
        }
    }

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
        return Math.log((articles + 1) / (counts.get(term) + usual.get(term) + 0.5));
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
        return counts.bytes() + usual.bytes();
    }
}
