package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a story that hold statements, numbered in its order, each held against each of the other reports.
 * Not thread-safe.
 */
final class StorySentences {
    private final Map<SentenceRef, Integer> numbers = new LinkedHashMap<>();
    private final long reports;
    private final List<Set<String>> statements = new ArrayList<>();
    private final Supplier<SentenceWords> making;
    private @Nullable SentenceWords words;

    /**
     * @param pieces the statements of the story
     * @param marks of each of them
     * @param asked by log odds of their words alone, whether the encoder is asked about two sentences
     */
    StorySentences(List<Piece> pieces, List<StatementMarks> marks, SentenceEncoder encoder, DoublePredicate asked) {
        Map<SentenceRef, List<Piece>> told = new LinkedHashMap<>();
        Map<SentenceRef, Set<String>> same = new LinkedHashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            SentenceRef place = pieces.get(at).place();
            told.computeIfAbsent(place, key -> new ArrayList<>()).add(pieces.get(at));
            Set<String> telling = same.computeIfAbsent(place, key -> new HashSet<>());
            marks.get(at).telling().ifPresent(telling::add);
        }
        told.keySet().forEach(place -> {
            numbers.put(place, numbers.size());
            statements.add(same.getOrDefault(place, Set.of()));
        });
        reports = told.keySet().stream().map(SentenceRef::article).distinct().count();
        making = () -> new SentenceWords(List.copyOf(told.values()), encoder, asked);
    }

    /** Worked out where it is asked for: of a single report hardly anything is. */
    private SentenceWords words() {
        SentenceWords known = words == null ? making.get() : words;
        words = known;
        return known;
    }

    /** Whether two sentences are of different reports and speak of one thing at all. */
    boolean areHeldTogether(int a, int b) {
        return reports > 1 && a != b && !Double.isNaN(words().oddsByWords(a, b));
    }

    /** Chance that two sentences belong together, 0..1. */
    double chance(int a, int b) {
        if (!Collections.disjoint(statements.get(a), statements.get(b))) {
            return 1;
        }
        double byWords = words().texts().isMeant(a, b) ? SentenceWords.APART : words().oddsByWords(a, b);
        return LinkModel.probability(Double.isNaN(byWords) ? LinkModel.inStory().logOdds(measures(a, b)) : byWords);
    }

    /** What the decision over two sentences looks at. */
    Measures measures(int a, int b) {
        return words().measures(a, b);
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
        return words().texts().meaning(number);
    }

    /** Whether the encoder says anything of any. */
    boolean isMeant() {
        return reports > 1 && words().texts().isMeant();
    }

    boolean isMeant(int a, int b) {
        return reports > 1 && words().texts().isMeant(a, b);
    }

    Rarity rarity() {
        return words().texts().rarity();
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
