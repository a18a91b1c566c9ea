package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.text.Sentence;

/**
 * How likely it is that two sentences of a story belong together, and that two statements are one claim: decisions over
 * what the one trained on their words says and what their typed slots hold. What was asked is remembered, as groups of statements ask again. Not thread-safe.
 */
final class Similarities {
    /*
     * What tells two statements of one sentence apart: set by hand on stories of our own (November 2026).
     */
    private static final double SHARED_EVENT = 0.8;
    private static final double SHARED_WEIGHT = 0.5;
    private static final double OTHER_MODE = -2.0;

    /** One statement says that something is not, did not or will not be, the other does not. */
    private static final double ONE_NEGATES = -2.0;

    private static final Pattern NEGATIVE_WORD = Pattern.compile("(?i)\\bun(?!it|ion|iver|der|til|less|iqu)\\p{L}{3,}");

    private static final Pattern NEGATING = Pattern.compile(
            "(?i)\\b(?:no|not(?! den| disput| only)|never|nobody|nothing|none|neither)\\b|n['\u2019]t\\b");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words from which a statement in the same words is the same; fewer ("he said so") are about other things. Our own choice. */
    private static final int LONG_ENOUGH = 5;

    /** In two mouths these are other people. */
    private static final Pattern OWN_PERSON = Pattern.compile("\\b(?:i|me|my|mine|we|us|our|ours)\\b");

    private static final String TOO_LITTLE = "";

    private static final Pattern FEW = Pattern.compile("(?i)^(?:one|two|both)\\b");

    /** One statement counts, the other does not: seldom one and the same claim. */
    private static final double ONE_COUNTS = -1.5;

    /** Both give a figure of the same thing or unit, and no number fits both. */
    private static final double OTHER_FIGURES = -1.5;

    /** A fifth of the training pairs report the same, but only about one in twenty pairs of a story. */
    private static final double PRIOR = -1.2;

    private final WordingReader wordings = new WordingReader();
    private final StatedFigures figures = new StatedFigures();
    private final List<Piece> pieces;
    private final Map<SentenceRef, List<Piece>> piecesAt = new LinkedHashMap<>();
    private final Map<SentenceRef, Integer> sentenceOf = new LinkedHashMap<>();
    private final List<Slots> sentenceSlots = new ArrayList<>();
    private final List<Set<String>> sentenceStatements = new ArrayList<>();
    private final List<Slots> pieceSlots;
    private final List<String> plain;
    private final StoryTexts sentenceTexts;
    private final StoryTexts pieceTexts;
    private final Map<Long, Double> known = new HashMap<>();
    private final Map<Long, Double> knownOfWords = new HashMap<>();
    private final Map<Long, Map<String, Double>> knownAround = new HashMap<>();
    private final LinkModel model = LinkModel.ours();
    private final LinkModel inStory = LinkModel.inStory();
    private final LinkModel inClaim = LinkModel.inClaim();

    Similarities(StoryView story, SentenceEncoder encoder) {
        this(story, encoder, Similarities::isOpen);
    }

    /** @param asked by log odds of their words alone, whether the encoder is asked about two sentences */
    Similarities(StoryView story, SentenceEncoder encoder, DoublePredicate asked) {
        pieces = story.pieces();
        pieces.forEach(piece -> piecesAt.computeIfAbsent(piece.place(), place -> new ArrayList<>())
                .add(piece));
        pieceSlots = pieces.stream().map(Slots::of).toList();
        plain = pieces.stream().map(Similarities::plain).toList();
        List<String> sentences = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!sentenceOf.containsKey(piece.place())) {
                sentenceOf.put(piece.place(), sentences.size());
                List<Piece> told = piecesAt.getOrDefault(piece.place(), List.of());
                sentenceSlots.add(Slots.of(told, wordings));
                sentenceStatements.add(told.stream().map(Similarities::plain).collect(Collectors.toSet()));
                sentenceStatements.get(sentenceStatements.size() - 1).remove(TOO_LITTLE);
                sentences.add(sentence(piece).span().of(piece.source().text()));
            }
        }
        pieceTexts = texts(pieceSlots);
        StoryTexts byWords = texts(sentenceSlots);
        sentenceTexts = new StoryTexts(byWords, inDoubt(byWords, asked), sentences, encoder);
    }

    /** Numbers of the sentences that by their words may or may not report the same as one of another article. */
    private Set<Integer> inDoubt(StoryTexts byWords, DoublePredicate asked) {
        List<SentenceRef> places = List.copyOf(sentenceOf.keySet());
        Set<Integer> doubtful = new TreeSet<>();
        for (int a = 0; a < places.size(); a++) {
            for (int b = a + 1; b < places.size(); b++) {
                boolean apart = places.get(a).article().equals(places.get(b).article())
                        || !shareEnough(places.get(a), places.get(b));
                if (!apart && asked.test(inStory.logOdds(measures(byWords, a, b, sentenceSlots)))) {
                    doubtful.add(a);
                    doubtful.add(b);
                }
            }
        }
        return doubtful;
    }

    /** Whether what the encoder says may change the answer; its time is most of that of comparing. */
    private static boolean isOpen(double oddsByWords) {
        return oddsByWords > HARDLY && oddsByWords < SURELY;
    }

    /* Log odds by words alone up to and from which the encoder hardly ever changes the answer (own stories, November 2026). */
    private static final double HARDLY = -3;
    private static final double SURELY = 2.5;

    Rarity rarity() {
        return sentenceTexts.rarity();
    }

    /** How much a concept tells among the story's statements. */
    double rarityOfConcept(String concept) {
        return pieceTexts.rarityOfConcept(concept);
    }

    /** Chance that two sentences belong together, 0..1. */
    double of(SentenceRef a, SentenceRef b) {
        int first = sentenceOf.getOrDefault(a, -1);
        int second = sentenceOf.getOrDefault(b, -1);
        if (first < 0 || second < 0) {
            return 0;
        }
        boolean sameWords = !Collections.disjoint(sentenceStatements.get(first), sentenceStatements.get(second));
        return sameWords
                ? 1
                : LinkModel.probability(inStory.logOdds(measures(sentenceTexts, first, second, sentenceSlots)));
    }

    /** The words of a statement in lower case, without what stands between them; nothing if they do not tell by themselves. */
    private static String plain(Piece piece) {
        String words = NO_WORD.matcher(piece.text().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        boolean tells = words.split(" ").length >= LONG_ENOUGH
                && !OWN_PERSON.matcher(words).find();
        return tells ? words : TOO_LITTLE;
    }

    private boolean sameWords(int a, int b) {
        return !plain.get(a).equals(TOO_LITTLE) && plain.get(a).equals(plain.get(b));
    }

    /**
     * Whether two sentences speak of one thing at all, beside the outlets they cite: where they do not, they are hardly ever
     * linked, and need not be measured.
     */
    boolean shareEnough(SentenceRef a, SentenceRef b) {
        Slots first = sentenceSlots.get(sentenceOf.getOrDefault(a, 0));
        Slots second = sentenceSlots.get(sentenceOf.getOrDefault(b, 0));
        Set<String> told = first.wording().concepts();
        int common = Likeness.common(told, second.wording().concepts());
        Set<String> outlets = new TreeSet<>(first.outlets());
        outlets.addAll(second.outlets());
        for (String outlet : outlets) {
            String concept = WordingReader.key(outlet);
            common -= told.contains(concept) && second.wording().concepts().contains(concept) ? 1 : 0;
        }
        return common >= FEWEST_SHARED;
    }

    private static final int FEWEST_SHARED = 1;

    /** Chance that two statements are one claim, 0..1: by their own words and those of their sentences. */
    double of(int a, int b) {
        return known.computeIfAbsent(pair(a, b), pair -> sameWords(a, b) ? 1 : ofStatements(a, b));
    }

    private static long pair(int a, int b) {
        return ((long) a << Integer.SIZE) + b;
    }

    private double ofStatements(int a, int b) {
        return LinkModel.probability(inClaim.logOdds(claimMeasures(a, b)));
    }

    /** Chance that two statements report the same by their own words, without who tells them and what stands around. */
    double ofWords(int a, int b) {
        return knownOfWords.computeIfAbsent(pair(a, b), pair -> sameWords(a, b) ? 1 : ofOwnWords(a, b));
    }

    private double ofOwnWords(int a, int b) {
        Slots first = pieceSlots.get(a);
        Slots second = pieceSlots.get(b);
        double odds = PRIOR
                + model.logOdds(pieceTexts.measures(a, b))
                + SHARED_WEIGHT * Math.log1p(pieceTexts.sharedConcepts(a, b));
        odds += SHARED_EVENT * Math.min(2, sharedEvents(pieceTexts, first.wording(), second.wording()));
        odds += first.wording().supposed() == second.wording().supposed() ? 0 : OTHER_MODE;
        odds += counts(a) == counts(b) ? 0 : ONE_COUNTS;
        odds += oneNegates(a, b) ? ONE_NEGATES : 0;
        odds += figures.differ(pieces.get(a), pieces.get(b)) ? OTHER_FIGURES : 0;
        return LinkModel.probability(odds);
    }

    /** Whether it gives a count; "one" and "two" seldom are what a statement is about. */
    private boolean counts(int at) {
        Piece piece = pieces.get(at);
        return piece.source().reading().quantities().stream()
                .filter(quantity -> piece.holds(quantity.span()))
                .anyMatch(quantity ->
                        !FEW.matcher(quantity.span().of(piece.source().text())).find());
    }

    /** Whether one says no where the other does not; "not safe" and "unsafe" say the same. */
    private boolean oneNegates(int a, int b) {
        String first = pieces.get(a).text();
        String second = pieces.get(b).text();
        boolean firstNegates = NEGATING.matcher(first).find();
        boolean secondNegates = NEGATING.matcher(second).find();
        return firstNegates != secondNegates
                && !NEGATIVE_WORD.matcher(firstNegates ? second : first).find();
    }

    /** What the decision over two texts of a story looks at, by name, in a fixed order. */
    private Map<String, Double> measures(StoryTexts texts, int first, int second, List<Slots> slots) {
        Slots a = slots.get(first);
        Slots b = slots.get(second);
        Map<String, Double> measures = new LinkedHashMap<>();
        Map<String, Double> words = texts.measures(first, second);
        measures.put("words", model.logOdds(words));
        measures.putAll(words);
        measures.put("sharedConcepts", Math.log1p(texts.sharedConcepts(first, second)));
        measures.put("sharedNames", texts.sharedNames(first, second));
        measures.put("sharedEvents", Math.min(2, sharedEvents(texts, a.wording(), b.wording())));
        measures.putAll(a.measures(b));
        return measures;
    }

    /** The same for two sentences; empty where either holds no statement. */
    Map<String, Double> measures(SentenceRef a, SentenceRef b) {
        int first = sentenceOf.getOrDefault(a, -1);
        int second = sentenceOf.getOrDefault(b, -1);
        return first < 0 || second < 0 ? Map.of() : measures(sentenceTexts, first, second, sentenceSlots);
    }

    /** The sentences that hold statements, in the order of the story. */
    List<SentenceRef> sentences() {
        return List.copyOf(sentenceOf.keySet());
    }

    /** What the decision whether two statements are one claim looks at, by name, in a fixed order. */
    Map<String, Double> claimMeasures(int a, int b) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures(pieceTexts, a, b, pieceSlots).forEach((name, value) -> measures.put("own." + name, value));
        int first = sentenceOf.getOrDefault(pieces.get(a).place(), -1);
        int second = sentenceOf.getOrDefault(pieces.get(b).place(), -1);
        around(first, second).forEach((name, value) -> measures.put("around." + name, value));
        measures.put(
                "otherMode",
                as(pieces.get(a).wording().supposed() != pieces.get(b).wording().supposed()));
        measures.put("oneCounts", as(counts(a) != counts(b)));
        measures.put("oneNegates", as(oneNegates(a, b)));
        measures.put("otherFigures", as(figures.differ(pieces.get(a), pieces.get(b))));
        measures.put(
                "oneTold",
                as(pieces.get(a).attribution().isPresent()
                        != pieces.get(b).attribution().isPresent()));
        return measures;
    }

    /** Log odds that two statements are one claim but for one saying that it is not so. */
    double contrary(int a, int b) {
        Map<String, Double> measures = claimMeasures(a, b);
        measures.put("oneNegates", 0.0);
        return inClaim.logOdds(measures);
    }

    /** Whether a word negates by its first syllable: "unsafe". */
    static boolean isNegative(String word) {
        return NEGATIVE_WORD.matcher(word).matches();
    }

    /** Whether a statement says that something is not so. */
    static boolean negates(Piece piece) {
        return NEGATING.matcher(piece.text()).find();
    }

    private Map<String, Double> around(int first, int second) {
        return knownAround.computeIfAbsent(
                pair(first, second), pair -> measures(sentenceTexts, first, second, sentenceSlots));
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Number of shared happenings; one that is told of all over the story counts less than one. */
    private static double sharedEvents(StoryTexts texts, Wording a, Wording b) {
        return a.events().stream()
                .filter(b.events()::contains)
                .sorted()
                .mapToDouble(event -> Math.min(1, texts.rarityOfConcept(event) / TELLING))
                .sum();
    }

    /** Rarity of a happening in one sentence of ten. */
    private static final double TELLING = 2.3;

    private static StoryTexts texts(List<Slots> slots) {
        return new StoryTexts(slots.stream().map(Slots::wording).toList());
    }

    private static Sentence sentence(Piece piece) {
        return piece.source().sentences().get(piece.sentence());
    }
}
