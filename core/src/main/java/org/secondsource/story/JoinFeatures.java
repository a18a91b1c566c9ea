package org.secondsource.story;

import java.util.List;

/** What speaks for and against an article joining a story, as numbers, in the order of {@link #NAMES}. */
final class JoinFeatures {
    static final List<String> NAMES = List.of(
            "bias",
            "cosine",
            "nearest",
            "lead",
            "names",
            "size",
            "busy",
            "gap",
            "core-missing",
            "names-new",
            "numbers",
            "margin",
            "core-names",
            "shared",
            "protagonists",
            "years",
            "days",
            "top-names");

    /** Where an article or story says nothing of a kind, it speaks neither for nor against. */
    private static final double NEITHER = 0.5;

    private static final int TOP_NAMES = 3;

    private final TermStatistics terms;
    private final TermStatistics names;

    JoinFeatures(TermStatistics terms, TermStatistics names) {
        this.terms = terms;
        this.names = names;
    }

    /**
     * An article, or a story taken as one.
     *
     * @param article its id; empty for a story
     * @param sketch its terms
     * @param vectors the same, weighed
     */
    record Subject(String article, Sketch sketch, SketchVectors vectors) {}

    /** @param rival cosine of the next best story, or of the best if this is not it */
    double[] of(Subject subject, StoryIndex.Candidate candidate, double rival) {
        OpenStory story = candidate.story();
        Sketch sketch = subject.sketch();
        SketchVectors vectors = subject.vectors();
        double hour = sketch.hour().orElse(Double.NaN);
        double newNames = newNames(sketch, story);
        double coreNames = share(names, story.coreNames, sketch.names());
        return new double[] {
            1,
            candidate.cosine(),
            story.recent.stream()
                    .mapToDouble(each -> vectors.all().dot(each.all()))
                    .max()
                    .orElse(0),
            vectors.lead().dot(story.lead) / story.leadNorm,
            vectors.names().dot(story.names) / story.nameNorm,
            Math.log(story.articles),
            Math.log1p(story.busy(hour)),
            Math.log1p(story.gap(hour)),
            1 - share(terms, story.core, sketch.all()),
            newNames,
            sharedShare(sketch.numbers(), story.numbers),
            candidate.cosine() - rival,
            coreNames,
            Math.log1p(sharedIdf(vectors.all(), story)),
            newNames * (1 - coreNames),
            disagreement(sketch.years(), story.years),
            disagreement(sketch.days(), story.days),
            topNames(vectors.names(), story)
        };
    }

    /** Share, by how telling they are, of the terms of a story's core that stand in this article too. */
    private static double share(TermStatistics statistics, int[] core, IntFloatMap own) {
        double whole = 0;
        double shared = 0;
        for (int term : core) {
            double weight = statistics.idf(term);
            whole += weight;
            shared += own.contains(term) ? weight : 0;
        }
        return whole == 0 ? NEITHER : shared / whole;
    }

    private double newNames(Sketch sketch, OpenStory story) {
        double whole = 0;
        double unknown = 0;
        for (int name : sketch.names().sortedKeys()) {
            double weight = names.idf(name) * sketch.names().get(name);
            whole += weight;
            unknown += story.nameSpread.contains(name) ? 0 : weight;
        }
        return whole == 0 ? NEITHER : unknown / whole;
    }

    private static double sharedShare(IntFloatMap own, IntFloatMap story) {
        if (own.size() == 0) {
            return NEITHER;
        }
        double shared = 0;
        for (int key : own.sortedKeys()) {
            shared += story.contains(key) ? 1 : 0;
        }
        return shared / own.size();
    }

    private double sharedIdf(SparseVector vector, OpenStory story) {
        double sum = 0;
        for (int at = 0; at < vector.size(); at++) {
            sum += story.all.contains(vector.term(at)) ? terms.idf(vector.term(at)) : 0;
        }
        return sum;
    }

    /** 1 if both name some and none in common, -0.5 if they share one, 0 if one is silent. */
    private static double disagreement(IntFloatMap own, IntFloatMap story) {
        if (own.size() == 0 || story.size() == 0) {
            return 0;
        }
        return own.hasNoneOf(story) ? 1 : -0.5;
    }

    /** How many of the article's weightiest names stand in a quarter of the story's articles. */
    private static double topNames(SparseVector own, OpenStory story) {
        double found = 0;
        SparseVector top = own.greatest(TOP_NAMES);
        for (int at = 0; at < top.size(); at++) {
            found += story.nameSpread.get(top.term(at)) >= Math.max(1, story.articles / 4.0) ? 1 : 0;
        }
        return found / TOP_NAMES;
    }
}
