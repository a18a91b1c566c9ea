package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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

    /** Whether a statement of the one stands in the other in the same words. */
    boolean tellInSameWords(int a, int b) {
        return !Collections.disjoint(statements.get(a), statements.get(b));
    }

    /** Log odds that two sentences belong together, at a first look at the two alone. */
    double odds(int a, int b) {
        double byWords = words().texts().isMeant(a, b) ? SentenceWords.APART : words().oddsByWords(a, b);
        return Double.isNaN(byWords) ? LinkModel.inStory().logOdds(measures(a, b)) : byWords;
    }

    /** A second look at all of them, for which it takes a third report; none if they are too many to be of one story. */
    Optional<SecondLook> secondLook() {
        if (reports < 3 || words().texts().isUnrelated()) {
            return Optional.empty();
        }
        List<SentenceRef> places = all();
        Map<String, List<Integer>> byReport = new LinkedHashMap<>();
        for (int at = 0; at < places.size(); at++) {
            byReport.computeIfAbsent(places.get(at).article(), key -> new ArrayList<>())
                    .add(at);
        }
        byReport.values()
                .forEach(report ->
                        report.sort(Comparator.comparingInt(at -> places.get(at).sentence())));
        return Optional.of(new SecondLook(List.copyOf(byReport.values()), this::oddsAtFirst));
    }

    private double oddsAtFirst(int a, int b) {
        if (tellInSameWords(a, b)) {
            return SecondLook.MOST;
        }
        return areHeldTogether(a, b) ? odds(a, b) : SentenceWords.APART;
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
