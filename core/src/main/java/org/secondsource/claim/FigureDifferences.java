package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.quantity.Quantity;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * How many the reports say: tells the rows of the {@link FigureTable} as differences. Figures of the same thing either
 * agree within their bounds, develop, or cannot both hold; a figure that no other report gives stands on one side.
 * Stateless.
 */
final class FigureDifferences {
    private final FigureJudge judge = new FigureJudge();
    private final StoryView story;
    private final Map<SentenceRef, Set<String>> claims;

    /** @param claims which claims each sentence tells */
    FigureDifferences(StoryView story, Map<SentenceRef, Set<String>> claims) {
        this.story = story;
        this.claims = claims;
    }

    /** @param rows the figures of all reports, those of one thing together */
    List<Difference> find(List<List<CountedThing>> rows) {
        List<Difference> differences = new ArrayList<>();
        for (List<CountedThing> row : rows) {
            boolean shared = row.stream().map(CountedThing::article).distinct().count() > 1;
            if (shared) {
                differences.addAll(compared(row));
            } else if (story.views().size() > 1) {
                row.forEach(thing -> differences.add(oneSided(thing)));
            }
        }
        return differences;
    }

    /** Every conflict by itself; else the row as one difference, so that six tellings of a toll are not fifteen pairs. */
    private List<Difference> compared(List<CountedThing> row) {
        List<Difference> conflicts = new ArrayList<>();
        Optional<Difference> other = Optional.empty();
        for (int a = 0; a < row.size(); a++) {
            for (int b = a + 1; b < row.size(); b++) {
                if (!differ(row.get(a), row.get(b))) {
                    continue;
                }
                FigureJudge.Judgement judgement = judge.of(row.get(a), row.get(b));
                if (judgement.outcome() == Outcome.CONFLICT) {
                    conflicts.add(difference(judgement, List.of(row.get(a), row.get(b)), row.get(a), row.get(b)));
                } else if (other.isEmpty()
                        || judgement.weighsMoreThan(other.get().why())) {
                    other = Optional.of(difference(judgement, row, row.get(a), row.get(b)));
                }
            }
        }
        return conflicts.isEmpty() ? other.stream().toList() : conflicts;
    }

    private static boolean differ(CountedThing one, CountedThing other) {
        return !one.article().equals(other.article())
                && !one.quantity().amount().equals(other.quantity().amount());
    }

    private Difference difference(
            FigureJudge.Judgement judgement, List<CountedThing> sides, CountedThing one, CountedThing other) {
        Optional<String> claim =
                claimsOf(one).stream().filter(claimsOf(other)::contains).findFirst();
        return new Difference(
                DifferenceKind.FIGURE,
                judgement.outcome(),
                claim,
                sides.stream().map(this::side).toList(),
                judgement.why());
    }

    private Difference oneSided(CountedThing thing) {
        List<Side> sides = new ArrayList<>();
        for (ArticleView view : story.views()) {
            sides.add(view.id().equals(thing.article()) ? side(thing) : Sides.silent(view.id()));
        }
        Optional<String> claim = claimsOf(thing).stream().findFirst();
        return new Difference(
                DifferenceKind.FIGURE, FigureJudge.ONLY_ONE.outcome(), claim, sides, FigureJudge.ONLY_ONE.why());
    }

    private Set<String> claimsOf(CountedThing thing) {
        return thing.reading()
                .layout()
                .sentenceAt(thing.quantity().span().start())
                .map(Sentence::index)
                .map(sentence -> claims.getOrDefault(new SentenceRef(thing.article(), sentence), Set.of()))
                .orElse(Set.of());
    }

    /** The figure as printed; what it counts is added where the words leave it out. */
    private Side side(CountedThing thing) {
        Quantity quantity = thing.quantity();
        Span whole = quantity.counted().map(quantity.span()::union).orElse(quantity.span());
        String printed = whole.of(thing.reading().layout().text());
        String label = thing.what().label();
        boolean bare = quantity.counted().isEmpty() && quantity.unit().equals("count") && !label.isEmpty();
        return Sides.of(story.view(thing.article()), whole, bare ? printed + " (" + label + ")" : printed);
    }
}
