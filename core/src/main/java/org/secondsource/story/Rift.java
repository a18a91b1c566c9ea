package org.secondsource.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.secondsource.story.JoinFeatures.Subject;
import org.secondsource.story.StoryIndex.Candidate;

/**
 * Finds out whether the reports of a story fall apart into two happenings of one kind, as do those of two quakes: parts that
 * hang together weakly, of which the one would hardly join the other, and which speak of other years, days or figures. Not
 * thread-safe, as the terms it weighs by.
 */
final class Rift {
    /**
     * Reports that each part must have. A pair that is unlike the others is often a side of the same story: of 53 weak cuts on
     * ECB+ train that leave two or more 34 are right, of 28 that leave three or more 26.
     */
    private static final int FEWEST = 3;

    /** Log-odds of the smaller part, as an article, to join the greater, below which they part. Best of 1, 1.2, 1.45, 2 on ECB+ train. */
    private static final double WEAK = 1.45;

    /** Reports of a part that must name a day: one alone often names the day of something else. */
    private static final int AGREED = 2;

    private final JoinFeatures features;
    private final JoinModel model;

    Rift(JoinFeatures features, JoinModel model) {
        this.features = features;
        this.model = model;
    }

    /** The articles that are of another happening, if the story falls apart; the others are more, or as many and came first. */
    Optional<List<String>> of(OpenStory story) {
        List<Report> reports = List.copyOf(story.recent);
        if (story.isOne || !story.isWhole() || reports.size() < 2 * FEWEST) {
            return Optional.empty();
        }
        boolean[] leaves = new WeakestCut(reports, FEWEST).side();
        OpenStory staying = part(story, reports, leaves, false);
        OpenStory leaving = part(story, reports, leaves, true);
        boolean two = leaving.articles > 0 && differ(leaving, staying) && joins(leaving, staying) < WEAK;
        return two ? Optional.of(leaving.recent.stream().map(Report::article).toList()) : Optional.empty();
    }

    private static OpenStory part(OpenStory story, List<Report> reports, boolean[] leaves, boolean leaving) {
        OpenStory part = new OpenStory(story.id, -1);
        for (int at = 0; at < reports.size(); at++) {
            if (leaves[at] == leaving) {
                part.add(reports.get(at).asSubject());
            }
        }
        return part;
    }

    private double joins(OpenStory leaving, OpenStory staying) {
        Subject subject = leaving.asSubject();
        double cosine = subject.vectors().all().dot(staying.all) / staying.allNorm;
        return model.score(features.of(subject, new Candidate(staying, cosine), 0));
    }

    private static boolean differ(OpenStory a, OpenStory b) {
        return differ(Report::figures, a, b, 1) || differ(Report::years, a, b, 1) || differ(Report::days, a, b, AGREED);
    }

    /** Whether each part has something that so many of its reports speak of, and the other part speaks of none of that. */
    private static boolean differ(Function<Report, IntFloatMap> sort, OpenStory a, OpenStory b, int reports) {
        IntFloatMap ofA = spoken(sort, a);
        IntFloatMap ofB = spoken(sort, b);
        int[] agreedA = ofA.keysFrom(reports);
        int[] agreedB = ofB.keysFrom(reports);
        return agreedA.length > 0
                && agreedB.length > 0
                && Arrays.stream(agreedA).noneMatch(ofB::contains)
                && Arrays.stream(agreedB).noneMatch(ofA::contains);
    }

    /** In how many reports each stands. */
    private static IntFloatMap spoken(Function<Report, IntFloatMap> sort, OpenStory part) {
        IntFloatMap spoken = new IntFloatMap();
        for (Report report : part.recent) {
            for (int each : sort.apply(report).sortedKeys()) {
                spoken.add(each, 1);
            }
        }
        return spoken;
    }
}
