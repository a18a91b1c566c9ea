package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;

/**
 * What the decision looks at whether one statement says that another is not so: what either tells by itself, how alike they
 * are, who says them, and where they stand. Not thread-safe.
 */
final class DenialMeasures {
    private static final List<String> OF_BOTH = List.of(
            "clauseShare",
            "shareBack",
            "words",
            "deniedNegates",
            "ownVoice",
            "byUnnamed",
            "leads",
            "next",
            "distance",
            "selfNamed",
            "named",
            "accuses");

    private static final List<String> OF_LIKENESS =
            List.of("odds", "alike", "negatedAlike", "insistedAlike", "figuresAlike", "nextAlike");

    static final MeasureNames NAMES = MeasureNames.of(Stream.of(DenyingStatement.NAMES, OF_BOTH, OF_LIKENESS)
            .flatMap(List::stream)
            .toArray(String[]::new));

    /* Bounds of what is counted, so that a single measure decides nothing; our own choice. */
    private static final int MOST_WORDS = 3;
    private static final double LEAST_ODDS = -8;
    private static final double MOST_ODDS = 4;

    /** Added to the odds that two are one claim: a denial repeats less of it than another report does. */
    private static final double REPEATS_LESS = 2;

    /**
     * Log odds of one claim at which {@link #atMost} takes two: of 4,900 pairs of 200 reports one in twenty-eight has more, and
     * none of the 21 statements that deny among them is lost (PolNeAR train, November 2026).
     */
    private static final double VERY_ALIKE = 0;

    private final StoryView story;
    private final Similarities similarities;
    private final NamedBeside beside;

    DenialMeasures(StoryView story, Similarities similarities) {
        this.story = story;
        this.similarities = similarities;
        beside = new NamedBeside(story);
    }

    Measures of(DenyingStatement denying, int other) {
        int first = Math.min(denying.number(), other);
        int second = Math.max(denying.number(), other);
        double odds = Math.max(LEAST_ODDS, Math.min(MOST_ODDS, similarities.contrary(first, second)));
        return with(ofLikeness(denying, other, odds, similarities.of(first, second)), denying, other);
    }

    /** The same but for what takes most of the time, how alike the two are: as if they were not at all. */
    Measures atFirst(DenyingStatement denying, int other) {
        return with(new double[OF_LIKENESS.size()], denying, other);
    }

    /** The same again, as if they were very alike and yet not one claim. */
    Measures atMost(DenyingStatement denying, int other) {
        return with(ofLikeness(denying, other, VERY_ALIKE, 0), denying, other);
    }

    private Measures with(double[] likeness, DenyingStatement denying, int other) {
        return new Measures(
                NAMES,
                Stream.of(denying.measures(), ofBoth(denying, other), likeness)
                        .flatMapToDouble(DoubleStream::of)
                        .toArray());
    }

    private double[] ofBoth(DenyingStatement denying, int other) {
        Piece denied = story.pieces().get(other);
        int distance = distance(denying, denied);
        Optional<Attribution> by = denied.attribution();
        boolean named = beside.isNamed(denying.nameOfBy(), other);
        return new double[] {
            denying.clauseConcepts().stream()
                    .mapToDouble(clause -> similarities.share(clause, other))
                    .max()
                    .orElse(0),
            similarities.share(denied.wording().concepts(), denying.number()),
            Math.min(MOST_WORDS, sharedWords(denying.piece(), denied)),
            as(similarities.negates(other)),
            as(by.isEmpty()),
            as(by.filter(each -> each.kind() == SourceKind.UNNAMED).isPresent()),
            as(denied.sentence() == 0),
            as(distance == 1),
            Math.log1p(distance),
            as(denying.isOfSelf() && named),
            as(named),
            as(by.filter(each -> each.stance() == Stance.CLAIMS).isPresent())
        };
    }

    private double[] ofLikeness(DenyingStatement denying, int other, double odds, double one) {
        double alike = LinkModel.probability(odds + REPEATS_LESS);
        return new double[] {
            odds,
            one,
            denying.negates() == similarities.negates(other) ? 0 : alike,
            denying.insists() ? alike : 0,
            similarities.differInFigures(denying.number(), other) ? alike : 0,
            distance(denying, story.pieces().get(other)) == 1 ? alike : 0
        };
    }

    /** Sentences that lie between them and one more; 0 in different reports. */
    private static int distance(DenyingStatement denying, Piece denied) {
        Piece piece = denying.piece();
        return piece.article().equals(denied.article()) ? piece.sentence() - denied.sentence() : 0;
    }

    private static double sharedWords(Piece one, Piece other) {
        return one.wording().concepts().stream()
                .filter(concept -> !WordingReader.isName(concept))
                .filter(other.wording().concepts()::contains)
                .count();
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }
}
