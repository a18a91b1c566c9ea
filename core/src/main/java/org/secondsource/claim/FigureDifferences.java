package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.secondsource.name.PersonNouns;
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
    private final BiPredicate<SentenceRef, SentenceRef> together;

    /**
     * @param claims which claims each sentence tells
     * @param together whether two sentences report the same
     */
    FigureDifferences(
            StoryView story, Map<SentenceRef, Set<String>> claims, BiPredicate<SentenceRef, SentenceRef> together) {
        this.story = story;
        this.claims = claims;
        this.together = together;
    }

    /** @param rows the figures of all reports, those of one thing together */
    List<Difference> find(List<List<CountedThing>> rows) {
        List<Difference> differences = new ArrayList<>();
        for (List<CountedThing> row : rows) {
            boolean shared = row.stream().map(CountedThing::article).distinct().count() > 1;
            if (shared) {
                differences.addAll(compared(row));
            } else if (story.views().size() > 1) {
                row.stream()
                        .filter(thing -> matters(thing) || isPartOfToll(thing, rows))
                        .filter(thing -> !isPrintedElsewhere(thing, rows) && !isVague(thing) && !isByTheWay(thing))
                        .map(this::oneSided)
                        .filter(difference -> difference.sides().size() > 1)
                        .forEach(differences::add);
            }
        }
        return differences;
    }

    /** The row as one difference, so that six tellings of a toll are not fifteen pairs; first those that conflict. */
    private List<Difference> compared(List<CountedThing> row) {
        Set<CountedThing> conflicting = new LinkedHashSet<>();
        Optional<FigureJudge.Judgement> conflict = Optional.empty();
        Set<CountedThing> agreeing = new LinkedHashSet<>();
        Optional<FigureJudge.Judgement> other = Optional.empty();
        for (int a = 0; a < row.size(); a++) {
            for (int b = a + 1; b < row.size(); b++) {
                if (!differ(row.get(a), row.get(b))) {
                    continue;
                }
                FigureJudge.Judgement judgement = judge.of(row.get(a), row.get(b));
                if (judgement.outcome() == Outcome.CONFLICT) {
                    conflicting.addAll(List.of(row.get(a), row.get(b)));
                    conflict = conflict.or(() -> Optional.of(judgement));
                } else {
                    agreeing.addAll(List.of(row.get(a), row.get(b)));
                    other = other.filter(each -> !judgement.weighsMoreThan(each.why()))
                            .or(() -> Optional.of(judgement));
                }
            }
        }
        List<Difference> differences = new ArrayList<>();
        conflict.ifPresent(judgement -> differences.add(difference(judgement, inOrder(row, conflicting))));
        List<CountedThing> meeting = conflicting.isEmpty() ? row : inOrder(row, agreeing);
        other.ifPresent(judgement -> differences.add(difference(judgement, meeting)));
        return differences;
    }

    private static List<CountedThing> inOrder(List<CountedThing> row, Set<CountedThing> some) {
        return row.stream().filter(some::contains).toList();
    }

    /** Whether another report prints the same number, of the same noun or so large that chance is no reason. */
    private boolean isPrintedElsewhere(CountedThing thing, List<List<CountedThing>> rows) {
        double number = thing.quantity().amount().min();
        boolean noun = rows.stream()
                .flatMap(List::stream)
                .filter(other -> !other.article().equals(thing.article()))
                .filter(other -> other.quantity().amount().min() == number)
                .anyMatch(other -> other.what().noun().equals(thing.what().noun())
                        || !thing.what().fate().isEmpty()
                                && other.what().fate().equals(thing.what().fate()));
        return noun
                || (number >= CountedThing.TELLING
                        && story.views().stream()
                                .filter(view -> !view.id().equals(thing.article()))
                                .flatMap(view -> view.reading().quantities().stream())
                                .anyMatch(quantity -> quantity.amount().min() == number));
    }

    /**
     * What befell somebody, who is counted by it, and what comes on top of another figure of which another report tells.
     */
    private boolean matters(CountedThing thing) {
        return !thing.what().fate().isEmpty()
                || SURVIVING.contains(thing.what().shown())
                || (thing.quantity().additive()
                        && claims.keySet().stream()
                                .filter(place -> !place.article().equals(thing.article()))
                                .anyMatch(place -> together.test(thing.place(), place)));
    }

    /** "Over 80 were killed, including 11 on one boat": part of those whom something befell, in one sentence. */
    private static boolean isPartOfToll(CountedThing thing, List<List<CountedThing>> rows) {
        return thing.quantity().context().partOf().isPresent()
                && thing.what().noun().equals("people")
                && rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.place().equals(thing.place())
                                && !other.what().fate().isEmpty());
    }

    /** Two officers who came, four lawyers who sat there, and what lies long back: nobody looks for it elsewhere. */
    private static boolean isByTheWay(CountedThing thing) {
        boolean few = thing.quantity().unit().equals("count")
                && thing.quantity().amount().min() <= FEW
                && thing.quantity().context().partOf().isEmpty()
                && thing.what().fate().isEmpty();
        boolean people = PersonNouns.ours().contains(thing.what().shown())
                || Fates.english().is("somebody", thing.what().shown())
                        && !Fates.english()
                                .of(Fates.Kind.STATE, thing.what().shown())
                                .isPresent();
        return thing.isOld()
                || few && people && !SURVIVING.contains(thing.what().shown());
    }

    /** So many people are told of by the way; by choice. */
    private static final double FEW = 4;

    /** Who is counted by what befell them. */
    private static final Set<String> SURVIVING = Set.of(
            "survivor",
            "survivors",
            "victim",
            "victims",
            "suspect",
            "suspects",
            "hostage",
            "hostages",
            "casualty",
            "casualties",
            "fugitive",
            "fugitives");

    /** "Millions of people" is no figure to check. */
    private static boolean isVague(CountedThing thing) {
        double min = thing.quantity().amount().min();
        double max = thing.quantity().amount().max();
        return !Double.isInfinite(max) && min > 0 && max / min >= VAGUE;
    }

    /** "Dozens", "millions": the upper bound is so many times the lower. */
    private static final double VAGUE = 3;

    private static boolean differ(CountedThing one, CountedThing other) {
        return !one.article().equals(other.article())
                && (!one.quantity().amount().equals(other.quantity().amount())
                        || !one.quantity().unit().equals(other.quantity().unit()));
    }

    private Difference difference(FigureJudge.Judgement judgement, List<CountedThing> sides) {
        Set<String> claim = new LinkedHashSet<>(claimsOf(sides.get(0)));
        sides.forEach(side -> claim.retainAll(claimsOf(side)));
        return new Difference(
                DifferenceKind.FIGURE,
                judgement.outcome(),
                claim.stream()
                        .findFirst()
                        .or(() -> claimsOf(sides.get(0)).stream().findFirst()),
                sides.stream().map(this::side).toList(),
                judgement.why());
    }

    private Difference oneSided(CountedThing thing) {
        List<Side> sides = new ArrayList<>();
        for (ArticleView view : story.views()) {
            if (view.id().equals(thing.article())) {
                sides.add(side(thing));
            } else if (view.reading().isForeign() == thing.reading().isForeign()) {
                sides.add(Sides.silent(view.id()));
            }
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
