package org.secondsource.eval.stories;

import java.util.List;
import java.util.Locale;
import org.secondsource.claim.Difference;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Side;
import org.secondsource.eval.stories.GoldStory.Place;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

/**
 * Where the reports differ. A difference is found if one of its kind has sides in the sentences of two of the gold's
 * places (of one, where the gold has only one). Stateless.
 */
final class DifferenceScorer {

    void score(ReadStory story, Ledger ledger) {
        List<Difference> found = story.dossier().comparison().differences();
        for (GoldStory.Difference wanted : story.gold().differences()) {
            List<Difference> fitting =
                    found.stream().filter(each -> fits(story, wanted, each)).toList();
            boolean right =
                    fitting.stream().anyMatch(each -> kebab(each.outcome()).equals(wanted.outcome()));
            String miss = wanted.kind() + " " + wanted.outcome() + " " + wanted.places();
            ledger.asked(Measure.DIFFERENCES, !fitting.isEmpty(), miss);
            ledger.asked(
                    Measure.OUTCOMES,
                    right,
                    miss + " found " + fitting.stream().map(Difference::outcome).toList());
            if (wanted.outcome().equals("conflict")) {
                ledger.asked(Measure.CONFLICTS, right, miss);
            }
        }
        found.forEach(each -> judge(story, each, ledger));
    }

    /** A difference that stands in no line of the gold is false; a conflict is, too, where the gold sees none. */
    private static void judge(ReadStory story, Difference found, Ledger ledger) {
        List<GoldStory.Difference> fitting = story.gold().differences().stream()
                .filter(each -> fits(story, each, found))
                .toList();
        String what = kebab(found.kind()) + " " + kebab(found.outcome()) + " " + sides(story, found);
        if (fitting.isEmpty()) {
            ledger.extra(Measure.DIFFERENCES, what);
            ledger.extra(Measure.OUTCOMES, what);
        }
        if (found.outcome() == Outcome.CONFLICT
                && fitting.stream().noneMatch(each -> each.outcome().equals("conflict"))) {
            ledger.extra(Measure.CONFLICTS, what);
        }
    }

    private static boolean fits(ReadStory story, GoldStory.Difference wanted, Difference found) {
        if (!kebab(found.kind()).equals(wanted.kind())) {
            return false;
        }
        long hits = wanted.places().stream()
                .filter(place -> found.sides().stream().anyMatch(side -> lies(story, side, place)))
                .count();
        return hits >= Math.min(2, wanted.places().size());
    }

    private static boolean lies(ReadStory story, Side side, Place place) {
        Reading report = story.report(place.report());
        if (!side.article().equals(report.article().id())) {
            return false;
        }
        Span sentence = report.layout()
                .sentences()
                .get(story.sentence(place).sentence())
                .span();
        return ReadStory.overlap(side.spans(), sentence) > 0;
    }

    private static String sides(ReadStory story, Difference difference) {
        return difference.sides().stream()
                .map(side -> side.article() + " “" + words(story, side) + "”")
                .toList()
                .toString();
    }

    private static String words(ReadStory story, Side side) {
        return story.dossier().readings().stream()
                        .filter(each -> each.article().id().equals(side.article()))
                        .flatMap(each -> side.spans().stream()
                                .map(span -> span.of(each.article().text())))
                        .reduce((a, b) -> a + " … " + b)
                        .orElse("")
                + "” says “" + side.says();
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
