package org.secondsource.eval.stories;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.claim.Link;
import org.secondsource.claim.SentenceRef;
import org.secondsource.eval.stories.GoldStory.Place;

/** Which sentences of two reports belong together, of whatever kind the link is. Stateless. */
final class LinkScorer {

    /** Pairs of sentences that belong together, and those on which readers may differ. */
    record Gold(Set<Set<SentenceRef>> wanted, Set<Set<SentenceRef>> open) {}

    static Gold gold(ReadStory story) {
        Set<Set<SentenceRef>> wanted = new LinkedHashSet<>();
        story.gold().claims().forEach(claim -> addPairs(story, claim.places(), claim.places(), wanted));
        story.gold().links().forEach(pair -> addPairs(story, List.of(pair.a()), List.of(pair.b()), wanted));
        Set<Set<SentenceRef>> open = new LinkedHashSet<>();
        story.gold().open().forEach(pair -> addPairs(story, List.of(pair.a()), List.of(pair.b()), open));
        story.gold()
                .denials()
                .forEach(denial -> addPairs(
                        story,
                        List.of(denial.place()),
                        story.claim(denial.claim()).places(),
                        open));
        return new Gold(wanted, open);
    }

    void score(ReadStory story, Ledger ledger) {
        Set<Set<SentenceRef>> wanted = gold(story).wanted();
        Set<Set<SentenceRef>> open = gold(story).open();
        Set<Set<SentenceRef>> found = new LinkedHashSet<>();
        for (Link link : story.dossier().comparison().links()) {
            Set<SentenceRef> pair = Set.of(link.a(), link.b());
            found.add(pair);
            if (!wanted.contains(pair) && !open.contains(pair)) {
                ledger.extra(Measure.LINKS, link.kind() + " " + words(story, List.of(link.a(), link.b())));
            }
        }
        wanted.forEach(pair -> ledger.asked(Measure.LINKS, found.contains(pair), words(story, pair)));
    }

    private static void addPairs(ReadStory story, List<Place> some, List<Place> others, Set<Set<SentenceRef>> pairs) {
        for (Place a : some) {
            for (Place b : others) {
                if (!a.report().equals(b.report())) {
                    pairs.add(Set.of(story.sentence(a), story.sentence(b)));
                }
            }
        }
    }

    private static String words(ReadStory story, Collection<SentenceRef> pair) {
        return pair.stream()
                .sorted(Comparator.comparing(SentenceRef::article))
                .flatMap(each -> story.dossier().readings().stream()
                        .filter(reading -> reading.article().id().equals(each.article()))
                        .flatMap(reading -> Stream.of(each.article() + " “"
                                + reading.layout()
                                        .sentences()
                                        .get(each.sentence())
                                        .span()
                                        .of(reading.article().text())
                                + "”")))
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
    }
}
