package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.secondsource.text.Sentence;

/**
 * The sentences of a story that hold statements, numbered in its order, each held against each of the other reports.
 * Immutable once made.
 */
final class StorySentences {
    /** Concepts that two sentences share at least that speak of one thing. */
    private static final int FEWEST_SHARED = 1;

    /** Stands for two sentences that are not held against each other. */
    private static final double APART = Double.NaN;

    private final Map<SentenceRef, Integer> numbers = new LinkedHashMap<>();
    private final List<String> articles = new ArrayList<>();
    private final List<Slots> slots = new ArrayList<>();
    private final List<Set<String>> outlets = new ArrayList<>();
    private final List<Set<String>> statements = new ArrayList<>();
    private final StoryTexts byWords;
    private final StoryTexts texts;

    /** For each sentence and each before it the log odds by words alone; nothing of stories with too many sentences. */
    private final double[][] odds;

    /**
     * @param pieces the statements of the story
     * @param marks of each of them
     * @param asked by log odds of their words alone, whether the encoder is asked about two sentences
     */
    StorySentences(List<Piece> pieces, List<StatementMarks> marks, SentenceEncoder encoder, DoublePredicate asked) {
        List<String> printed = new ArrayList<>();
        Map<SentenceRef, List<Piece>> told = new LinkedHashMap<>();
        Map<SentenceRef, Set<String>> words = new LinkedHashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            SentenceRef place = pieces.get(at).place();
            told.computeIfAbsent(place, key -> new ArrayList<>()).add(pieces.get(at));
            Set<String> same = words.computeIfAbsent(place, key -> new HashSet<>());
            marks.get(at).telling().ifPresent(same::add);
        }
        WordingReader wordings = new WordingReader();
        told.forEach((place, itsPieces) -> {
            numbers.put(place, numbers.size());
            articles.add(place.article());
            slots.add(Slots.of(itsPieces, wordings));
            statements.add(words.getOrDefault(place, Set.of()));
            printed.add(printed(itsPieces.get(0)));
        });
        slots.forEach(each -> outlets.add(outlets(each)));
        byWords = new StoryTexts(slots.stream().map(Slots::wording).toList());
        odds = byWords.isUnrelated() ? new double[0][] : odds();
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
        return articles.get(a).equals(articles.get(b)) || !shareEnough(a, b)
                ? APART
                : LinkModel.inStory().logOdds(measures(byWords, a, b, slots));
    }

    private double oddsByWords(int a, int b) {
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

    /** Whether two sentences are of different reports and speak of one thing at all. */
    boolean areHeldTogether(int a, int b) {
        return a != b && !Double.isNaN(oddsByWords(a, b));
    }

    /** Chance that two sentences belong together, 0..1. */
    double chance(int a, int b) {
        if (!Collections.disjoint(statements.get(a), statements.get(b))) {
            return 1;
        }
        double byWords = texts.isMeant(a, b) ? APART : oddsByWords(a, b);
        return LinkModel.probability(Double.isNaN(byWords) ? LinkModel.inStory().logOdds(measures(a, b)) : byWords);
    }

    /** What the decision over two sentences looks at. */
    Measures measures(int a, int b) {
        return measures(texts, a, b, slots);
    }

    /** What the decision over two texts of a story looks at. */
    static Measures measures(StoryTexts texts, int first, int second, List<Slots> slots) {
        Measures words = texts.measures(first, second);
        double[] ofSlots = slots.get(first).measures(slots.get(second));
        MeasureNames names = MeasureNames.STORY.of(texts.isMeant(first, second));
        double[] values = Arrays.copyOf(
                new double[] {LinkModel.ours().logOdds(words)}, names.list().size());
        words.copyInto(values, 1);
        int behind = 1 + words.size();
        values[behind] = Math.log1p(texts.sharedConcepts(first, second));
        values[behind + 1] = texts.sharedNames(first, second);
        values[behind + 2] = Math.min(2, texts.sharedEvents(first, second));
        System.arraycopy(ofSlots, 0, values, behind + 3, ofSlots.length);
        return new Measures(names, values);
    }

    /** What the encoder says of a sentence; empty of those it is not asked about. */
    Optional<Meaning> meaning(int number) {
        return texts.meaning(number);
    }

    /** Whether the encoder says anything of any. */
    boolean isMeant() {
        return texts.isMeant();
    }

    boolean isMeant(int a, int b) {
        return texts.isMeant(a, b);
    }

    Rarity rarity() {
        return texts.rarity();
    }

    /** The number of a sentence that holds a statement. */
    int number(SentenceRef place) {
        return Objects.requireNonNull(numbers.get(place), "no sentence with a statement");
    }

    /** In the order of their numbers. */
    List<SentenceRef> all() {
        return List.copyOf(numbers.keySet());
    }
}
