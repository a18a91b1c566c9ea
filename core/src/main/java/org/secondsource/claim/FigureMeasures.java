package org.secondsource.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the decision looks at whether two unequal figures of different reports count the same: what they count, what is said
 * of it, how far apart they are, and how likely their sentences tell the same. Stateless once made.
 */
final class FigureMeasures {
    static final MeasureNames NAMES = MeasureNames.of(
            "sameNoun",
            "otherNoun",
            "toll",
            "sharedWords",
            "wordShare",
            "sameFrame",
            "otherFrame",
            "statements",
            "sentences",
            "meet",
            "apart",
            "few",
            "money",
            "measure",
            "people",
            "otherPart",
            "otherDay",
            "rivals",
            "equalThere");

    /* Bounds of what is counted, so that a single measure decides nothing; our own choice. */
    private static final int MOST_WORDS = 4;
    private static final double MOST_ODDS = 4;
    private static final double MOST_APART = 5;
    private static final double FEW = 12;

    /** Keeps the odds of what is certain finite. */
    private static final double TINY = 1e-9;

    private final StoryView story;
    private final Similarities similarities;
    private final List<CountedThing> all;

    /** @param all the figures of all reports */
    FigureMeasures(StoryView story, Similarities similarities, List<CountedThing> all) {
        this.story = story;
        this.similarities = similarities;
        this.all = List.copyOf(all);
    }

    /**
     * Whether two can be asked about: of different reports, in units that can be compared, of people whom the same befell, and
     * not the same number. Shares are left out: a report gives shares of many things.
     */
    static boolean areAsked(CountedThing one, CountedThing given) {
        CountedThing other = given.inUnitOf(one);
        return !one.article().equals(other.article())
                && one.hasUnitOf(other)
                && one.what().fate().equals(other.what().fate())
                && !one.quantity().unit().equals("percent")
                && one.printed() > 0
                && other.printed() > 0
                && !one.quantity().amount().equals(other.quantity().amount());
    }

    Measures of(CountedThing one, CountedThing given) {
        CountedThing other = given.inUnitOf(one);
        CountedThing.What what = one.what();
        CountedThing.What otherWhat = other.what();
        boolean bare = what.noun().isEmpty() || otherWhat.noun().isEmpty();
        boolean sameNoun = what.noun().equals(otherWhat.noun());
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        boolean framed = !one.frames().isEmpty() && !other.frames().isEmpty();
        boolean sameFrame = one.frames().stream().anyMatch(other.frames()::contains);
        String unit = one.quantity().unit();
        double larger = Math.max(one.printed(), other.printed());
        return new Measures(
                NAMES,
                as(sameNoun && !bare),
                as(!sameNoun && !bare),
                as(!what.fate().isEmpty()),
                Math.min(MOST_WORDS, shared.size()),
                shared.size()
                        / (1.0 + Math.min(one.words().size(), other.words().size())),
                as(sameFrame),
                as(framed && !sameFrame),
                statements(one, other),
                sentences(one, other),
                as(one.quantity().amount().meets(other.quantity().amount())),
                Math.min(MOST_APART, Math.log(larger / Math.min(one.printed(), other.printed()))),
                as(larger <= FEW),
                as(one.isMoney()),
                as(!unit.equals("count") && !one.isMoney()),
                as(what.noun().equals("people") || otherWhat.noun().equals("people")),
                as(one.kind() != other.kind()),
                as(!one.sameEvent(other)),
                Math.log(rivals(one) * rivals(other)),
                as(isToldAlike(one, other) || isToldAlike(other, one)));
    }

    /** How many figures of its unit its report gives, itself among them. */
    private double rivals(CountedThing thing) {
        return all.stream()
                .filter(other -> other.article().equals(thing.article()))
                .filter(other -> other.inUnitOf(thing).hasUnitOf(thing))
                .count();
    }

    /** Whether the report of the one also gives the other's number of the same unit. */
    private boolean isToldAlike(CountedThing one, CountedThing other) {
        return all.stream()
                .filter(each -> each.article().equals(one.article()))
                .map(each -> each.inUnitOf(other))
                .anyMatch(each -> each.hasUnitOf(other)
                        && each.quantity().amount().meets(other.quantity().amount()));
    }

    private double statements(CountedThing one, CountedThing other) {
        double most = 0;
        for (int a : holding(one)) {
            for (int b : holding(other)) {
                most = Math.max(most, similarities.of(Math.min(a, b), Math.max(a, b)));
            }
        }
        return odds(most);
    }

    private double sentences(CountedThing one, CountedThing other) {
        List<Integer> first = holding(one);
        List<Integer> second = holding(other);
        if (first.isEmpty() || second.isEmpty()) {
            return -MOST_ODDS;
        }
        int a = similarities.sentences().number(story.pieces().get(first.get(0)).place());
        int b = similarities
                .sentences()
                .number(story.pieces().get(second.get(0)).place());
        return odds(similarities.ofSentences(Math.min(a, b), Math.max(a, b)));
    }

    private static double odds(double chance) {
        double odds = Math.log(chance + TINY) - Math.log(1 - chance + TINY);
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
    }

    private List<Integer> holding(CountedThing thing) {
        return story.holding(thing.article(), thing.quantity().span());
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }
}
