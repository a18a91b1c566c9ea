package org.secondsource.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The texts (sentences or statements) of all reports of one story, measured against one another. Not thread-safe.
 */
final class StoryTexts {
    /** Keeps the logarithm of a likeness finite; from the same fit as the weights. */
    private static final double FLOOR = 1e-3;

    /** Sentences of the stories trained on; a walk over fewer texts comes to each of them more often. */
    private static final double USUAL_SIZE = 50;

    /** Rarity of a happening in one sentence of ten. */
    private static final double TELLING = 2.3;

    private final int size;
    private final Rarity rarity;
    private final Rarity conceptRarity;
    private final StoryTerms stems;
    private final StoryTerms concepts;
    private final StoryTerms events;
    private final StoryTerms names;
    private final StoryTerms numbers;
    private final Neighbourhood neighbourhood;
    private final Map<Integer, Meaning> meanings = new LinkedHashMap<>();

    StoryTexts(List<Wording> texts) {
        size = texts.size();
        rarity = new Rarity(texts, Wording::stems);
        conceptRarity = new Rarity(texts, Wording::concepts);
        stems = terms(texts, Wording::stems, rarity::of);
        concepts = terms(texts, Wording::concepts, conceptRarity::of);
        events = terms(texts, Wording::events, event -> Math.min(1, conceptRarity.of(event) / TELLING));
        names = terms(texts, Wording::names, new Rarity(texts, Wording::names)::of);
        numbers = terms(texts, Wording::numbers, number -> 1);
        neighbourhood = new Neighbourhood(texts);
    }

    private static StoryTerms terms(
            List<Wording> texts, Function<Wording, Collection<String>> terms, ToDoubleFunction<String> weight) {
        return new StoryTerms(texts.stream().map(terms).toList(), weight);
    }

    /**
     * The same with likeness in meaning, where the encoder gives it.
     *
     * @param numbers of the texts that are encoded; others are compared by words alone
     * @param printed all texts as printed
     */
    StoryTexts(StoryTexts others, Collection<Integer> numbers, List<String> printed, SentenceEncoder encoder) {
        size = others.size;
        rarity = others.rarity;
        conceptRarity = others.conceptRarity;
        stems = others.stems;
        concepts = others.concepts;
        events = others.events;
        names = others.names;
        this.numbers = others.numbers;
        neighbourhood = others.neighbourhood;
        List<Integer> asked = List.copyOf(numbers);
        List<Meaning> found = encoder.encode(asked.stream().map(printed::get).toList());
        for (int at = 0; at < found.size(); at++) {
            meanings.put(asked.get(at), found.get(at));
        }
    }

    Rarity rarity() {
        return rarity;
    }

    /** Whether they are too many to be of one story. */
    boolean isUnrelated() {
        return neighbourhood.isPlain();
    }

    /** Whether the encoder says anything of any. */
    boolean isMeant() {
        return !meanings.isEmpty();
    }

    /** Whether the encoder says how alike the two are in meaning. */
    boolean isMeant(int first, int second) {
        return meanings.containsKey(first) && meanings.containsKey(second);
    }

    /** What the encoder says of a text; empty of those it is not asked about. */
    Optional<Meaning> meaning(int number) {
        return Optional.ofNullable(meanings.get(number));
    }

    /** What the decision to link looks at. */
    Measures measures(int first, int second) {
        boolean otherNames = names.size(first) > 0 && names.size(second) > 0 && names.common(first, second) == 0;
        double neighbours = neighbourhood.of(first, second) * (neighbourhood.isPlain() ? 1 : size / USUAL_SIZE);
        MeasureNames measured = MeasureNames.WORDS.of(isMeant(first, second));
        double[] values = new double[measured.list().size()];
        values[0] = neighbourhood.grams(first, second);
        values[1] = stems.cosine(first, second);
        values[2] = otherNames ? 1 : 0;
        values[3] = Math.min(numbers.common(first, second), 2);
        values[4] = neighbours;
        values[5] = Math.log(neighbours + FLOOR);
        Meaning meaning = meanings.get(first);
        Meaning other = meanings.get(second);
        if (meaning != null && other != null) {
            values[6] = meaning.likeness(other);
        }
        return new Measures(measured, values);
    }

    double rarityOfConcept(String concept) {
        return conceptRarity.of(concept);
    }

    /** How many concepts the two have in common. */
    int commonConcepts(int first, int second) {
        return concepts.common(first, second);
    }

    /** How much of the same the two speak of, by the rarity of the concepts they share; unbounded. */
    double sharedConcepts(int first, int second) {
        return concepts.shared(first, second);
    }

    /** Weight of the names that both hold, by their rarity; logarithmic. */
    double sharedNames(int first, int second) {
        return Math.log1p(names.shared(first, second));
    }

    /** Number of shared happenings; one that is told of all over the story counts less than one. */
    double sharedEvents(int first, int second) {
        return events.shared(first, second);
    }
}
