package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.name.Entity;
import org.secondsource.name.Mentions;
import org.secondsource.name.PressRelease;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;
import org.secondsource.text.Token;

/**
 * A reading with the questions comparing asks of it.
 */
final class ArticleView {
    private final Reading reading;
    private final int number;
    private final Mentions mentions;
    private final SpanIndex<Integer> attributions;
    private final boolean release;

    /**
     * @param reading the reading
     * @param number its place among the readings compared, from 0
     */
    ArticleView(Reading reading, int number) {
        this.reading = Objects.requireNonNull(reading);
        this.number = number;
        mentions = Mentions.of(reading.entities());
        attributions = indexed(reading.attributions());
        release = PressRelease.is(reading.article());
    }

    private static SpanIndex<Integer> indexed(List<Attribution> attributions) {
        SpanIndex.Builder<Integer> index = new SpanIndex.Builder<>();
        for (int place = 0; place < attributions.size(); place++) {
            AttributionSpans spans = attributions.get(place).spans();
            for (List<Span> part : List.of(spans.content(), spans.cue(), spans.source())) {
                for (Span piece : part) {
                    index.add(place, piece);
                }
            }
        }
        return index.build();
    }

    Reading reading() {
        return reading;
    }

    int number() {
        return number;
    }

    Mentions mentions() {
        return mentions;
    }

    String id() {
        return article().id();
    }

    Article article() {
        return reading.article();
    }

    Layout layout() {
        return reading.layout();
    }

    String text() {
        return layout().text();
    }

    /** The outlet's name, or the article's id where no outlet is known. */
    String outlet() {
        return article().outletName().orElse(id());
    }

    /** Whether it is the release of somebody who speaks for himself, and no report. */
    boolean isRelease() {
        return release;
    }

    List<Sentence> sentences() {
        return layout().sentences();
    }

    List<Token> tokens(Sentence sentence) {
        return layout().tokensOf(sentence);
    }

    List<Token> tokens(Span span) {
        int first = layout().tokenAt(span.start());
        List<Token> within = new ArrayList<>();
        for (int at = first; at < layout().tokens().size(); at++) {
            Token token = layout().tokens().get(at);
            if (token.start() >= span.end()) {
                break;
            }
            within.add(token);
        }
        return within;
    }

    /** The entity one of whose mentions is the longest that overlaps {@code span}. */
    Optional<Entity> entityAt(Span span) {
        Optional<Entity> best = Optional.empty();
        int longest = 0;
        for (Mentions.Mention mention : mentions.overlapping(span)) {
            int overlap = mention.span().overlap(span);
            if (overlap > longest) {
                longest = overlap;
                best = Optional.of(mention.entity());
            }
        }
        return best;
    }

    /** The attributions any part of which lies in the sentence, in their order. */
    List<Attribution> attributionsIn(Sentence sentence) {
        return attributions.overlapping(sentence.span()).stream()
                .distinct()
                .map(reading.attributions()::get)
                .toList();
    }
}
