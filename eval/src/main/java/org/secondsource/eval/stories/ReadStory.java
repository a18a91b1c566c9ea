package org.secondsource.eval.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.claim.Claim;
import org.secondsource.claim.SentenceRef;
import org.secondsource.claim.Statement;
import org.secondsource.eval.stories.GoldStory.Place;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

/** A dossier beside the gold of its story: finds the gold's places in the texts, and the claim that is meant. */
record ReadStory(GoldStory gold, Dossier dossier) {

    /** The report whose id begins with this number. */
    Reading report(String number) {
        return dossier.readings().stream()
                .filter(each -> each.article().id().startsWith(number + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(gold.name() + " has no report " + number));
    }

    Span span(Place place) {
        int at = report(place.report()).article().text().indexOf(place.words());
        if (at < 0) {
            throw new IllegalArgumentException(gold.name() + ": these words stand in no report: " + place);
        }
        return new Span(at, at + place.words().length());
    }

    SentenceRef sentence(Place place) {
        Reading report = report(place.report());
        return new SentenceRef(
                report.article().id(),
                report.layout().sentenceAt(span(place).start()).orElseThrow().index());
    }

    /** The claim of the dossier that holds most of the gold claim's places; empty if none holds any. */
    Optional<Claim> claim(GoldStory.Claim wanted) {
        return dossier.comparison().claims().stream()
                .filter(each -> hits(each, wanted) > 0)
                .max(Comparator.comparingInt((Claim each) -> hits(each, wanted))
                        .thenComparing(Comparator.comparingInt((Claim each) ->
                                        dossier.comparison().claims().indexOf(each))
                                .reversed()));
    }

    GoldStory.Claim claim(String id) {
        return gold.claims().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(gold.name() + " has no claim " + id));
    }

    /** The very words count twice, their sentence once. */
    private int hits(Claim claim, GoldStory.Claim wanted) {
        return wanted.places().stream()
                .mapToInt(place -> claim.statements().stream()
                        .mapToInt(each -> hit(each, place))
                        .max()
                        .orElse(0))
                .sum();
    }

    private int hit(Statement statement, Place place) {
        SentenceRef sentence = sentence(place);
        if (!statement.article().equals(sentence.article())
                || !statement.sentences().contains(sentence.sentence())) {
            return 0;
        }
        return overlap(statement.spans(), span(place)) > 0 ? 2 : 1;
    }

    /** Number of characters that the spans have in common with the place. */
    static int overlap(List<Span> spans, Span place) {
        return spans.stream()
                .mapToInt(
                        each -> Math.max(0, Math.min(each.end(), place.end()) - Math.max(each.start(), place.start())))
                .sum();
    }
}
