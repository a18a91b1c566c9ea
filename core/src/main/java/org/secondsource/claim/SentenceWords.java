package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.secondsource.text.Sentence;

/** What the sentences of a story say, each held against each of the other reports. Immutable once made. */
final class SentenceWords {
    /** Concepts that two sentences share at least that speak of one thing. */
    private static final int FEWEST_SHARED = 1;

    /** Stands for two sentences that are not held against each other. */
    static final double APART = Double.NaN;

    /** For each sentence its statements. */
    private final List<List<Piece>> told;

    private final List<Slots> slots = new ArrayList<>();
    private final List<Set<String>> outlets = new ArrayList<>();
    private final StoryTexts byWords;
    private final StoryTexts texts;

    /** For each sentence and each before it the log odds by words alone; nothing of stories with too many sentences. */
    private final double[][] odds;

    /**
     * @param told for each sentence its statements, at least one
     * @param asked by log odds of their words alone, whether the encoder is asked about two sentences
     */
    SentenceWords(List<List<Piece>> told, SentenceEncoder encoder, DoublePredicate asked) {
        this.told = List.copyOf(told);
        WordingReader wordings = new WordingReader();
        told.forEach(pieces -> slots.add(Slots.of(pieces, wordings)));
        slots.forEach(each -> outlets.add(outlets(each)));
        byWords = new StoryTexts(slots.stream().map(Slots::wording).toList());
        odds = byWords.isUnrelated() ? new double[0][] : odds();
        List<String> printed =
                told.stream().map(pieces -> printed(pieces.get(0))).toList();
        texts = new StoryTexts(byWords, inDoubt(asked), printed, encoder);
    }

    private static String printed(Piece piece) {
        Sentence sentence = piece.source().sentences().get(piece.sentence());
        return sentence.span().of(piece.source().text());
    }

    /** Concepts of the outlets that it is told on the word of, as far as it names them. */
    private static Set<String> outlets(Slots slots) {
        Set<String> outlets = new HashSet<>();
        for (String outlet : slots.outlets()) {
            outlets.add(WordingReader.key(outlet));
        }
        return outlets;
    }

    private double[][] odds() {
        double[][] odds = new double[slots.size()][];
        for (int a = 0; a < odds.length; a++) {
            odds[a] = new double[a];
            for (int b = 0; b < a; b++) {
                odds[a][b] = oddsOfWords(b, a);
            }
        }
        return odds;
    }

    private double oddsOfWords(int a, int b) {
        return article(a).equals(article(b)) || !shareEnough(a, b)
                ? APART
                : LinkModel.inStory().logOdds(StorySentences.measures(byWords, a, b, slots));
    }

    private String article(int number) {
        return told.get(number).get(0).article();
    }

    /** Log odds by words alone, or {@link #APART}. */
    double oddsByWords(int a, int b) {
        if (odds.length == 0) {
            return oddsOfWords(a, b);
        }
        return a > b ? odds[a][b] : odds[b][a];
    }

    /** Numbers of the sentences that by their words may or may not report the same as one of another article. */
    private Collection<Integer> inDoubt(DoublePredicate asked) {
        Set<Integer> doubtful = new TreeSet<>();
        for (int a = 0; a < slots.size(); a++) {
            for (int b = a + 1; b < slots.size(); b++) {
                double byWords = oddsByWords(a, b);
                if (!Double.isNaN(byWords) && asked.test(byWords)) {
                    doubtful.add(a);
                    doubtful.add(b);
                }
            }
        }
        return doubtful;
    }

    /**
     * Whether two sentences speak of one thing at all, beside the outlets they cite: where they do not, they are hardly ever
     * linked, and need not be measured.
     */
    private boolean shareEnough(int a, int b) {
        int common = byWords.commonConcepts(a, b);
        if (common >= FEWEST_SHARED
                && !(outlets.get(a).isEmpty() && outlets.get(b).isEmpty())) {
            Set<String> cited = new HashSet<>(outlets.get(a));
            cited.addAll(outlets.get(b));
            cited.retainAll(slots.get(a).wording().concepts());
            cited.retainAll(slots.get(b).wording().concepts());
            common -= cited.size();
        }
        return common >= FEWEST_SHARED;
    }

    /** What the decision over two sentences looks at. */
    Measures measures(int a, int b) {
        return StorySentences.measures(texts, a, b, slots);
    }

    /** The sentences, with what the encoder says of some of them. */
    StoryTexts texts() {
        return texts;
    }
}
