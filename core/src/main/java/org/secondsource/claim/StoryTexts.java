package org.secondsource.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts (sentences or statements) of all reports of one story, measured against one another. Immutable once made.
 */
final class StoryTexts {
    /** The measure that only an encoder gives. */
    static final String MEANING = "meaning";

    /** Keeps the logarithm of a likeness finite; from the same fit as the weights. */
    private static final double FLOOR = 1e-3;

    /** Sentences of the stories trained on; a walk over fewer texts comes to each of them more often. */
    private static final double USUAL_SIZE = 50;

    private final List<Wording> texts;
    private final Rarity rarity;
    private final Rarity conceptRarity;
    private final Rarity nameRarity;
    private final Neighbourhood neighbourhood;
    private final Map<Integer, float[]> vectors = new LinkedHashMap<>();

    StoryTexts(List<Wording> texts) {
        this.texts = List.copyOf(texts);
        rarity = new Rarity(texts, Wording::stems);
        conceptRarity = new Rarity(texts, Wording::concepts);
        nameRarity = new Rarity(texts, Wording::names);
        neighbourhood = Neighbourhood.of(texts);
    }

    /**
     * The same with likeness in meaning, where the encoder gives it.
     *
     * @param numbers of the texts that are encoded; others are compared by words alone
     * @param printed all texts as printed
     */
    StoryTexts(StoryTexts others, Collection<Integer> numbers, List<String> printed, SentenceEncoder encoder) {
        texts = others.texts;
        rarity = others.rarity;
        conceptRarity = others.conceptRarity;
        nameRarity = others.nameRarity;
        neighbourhood = others.neighbourhood;
        List<Integer> asked = List.copyOf(numbers);
        List<float[]> found = encoder.encode(asked.stream().map(printed::get).toList());
        for (int at = 0; at < found.size(); at++) {
            vectors.put(asked.get(at), found.get(at));
        }
    }

    Rarity rarity() {
        return rarity;
    }

    /** Whether they are too many to be of one story. */
    boolean isUnrelated() {
        return neighbourhood.isPlain();
    }

    /** What the decision to link looks at, by name, always in the same order. */
    Map<String, Double> measures(int first, int second) {
        Wording a = texts.get(first);
        Wording b = texts.get(second);
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("grams", neighbourhood.grams(first, second));
        measures.put("stems", Likeness.cosine(a.stems(), b.stems(), rarity));
        measures.put(
                "otherNames",
                bothButNoneShared(a.names().size(), b.names().size(), Likeness.common(a.names(), b.names())));
        measures.put("numbers", Math.min(Likeness.common(a.numbers(), b.numbers()), 2.0));
        double neighbours = neighbourhood.of(first, second) * (neighbourhood.isPlain() ? 1 : texts.size() / USUAL_SIZE);
        measures.put("neighbours", neighbours);
        measures.put("logNeighbours", Math.log(neighbours + FLOOR));
        float[] meaning = vectors.get(first);
        float[] other = vectors.get(second);
        if (meaning != null && other != null) {
            measures.put(MEANING, cosine(meaning, other));
        }
        return measures;
    }

    double rarityOfConcept(String concept) {
        return conceptRarity.of(concept);
    }

    /** How much of the same the two speak of, by the rarity of the concepts they share; unbounded. */
    double sharedConcepts(int first, int second) {
        return Likeness.shared(texts.get(first).concepts(), texts.get(second).concepts(), conceptRarity);
    }

    /** Weight of the names that both hold, by their rarity; logarithmic. */
    double sharedNames(int first, int second) {
        return Math.log1p(
                Likeness.shared(texts.get(first).names(), texts.get(second).names(), nameRarity));
    }

    private static double bothButNoneShared(int a, int b, int shared) {
        return a > 0 && b > 0 && shared == 0 ? 1 : 0;
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        for (int at = 0; at < a.length; at++) {
            product += (double) a[at] * b[at];
        }
        return product;
    }
}
