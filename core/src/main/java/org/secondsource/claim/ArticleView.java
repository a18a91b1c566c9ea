package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.name.Entity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * A reading with the questions comparing asks of it.
 *
 * @param reading the reading
 * @param number its place among the readings compared, from 0
 */
record ArticleView(Reading reading, int number) {
    ArticleView {
        Objects.requireNonNull(reading);
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
        for (Entity entity : reading.entities()) {
            for (Span mention : entity.mentions()) {
                if (mention.overlap(span) > longest) {
                    longest = mention.overlap(span);
                    best = Optional.of(entity);
                }
            }
        }
        return best;
    }

    /** The attributions any part of which lies in the sentence, in their order. */
    List<Attribution> attributionsIn(Sentence sentence) {
        return reading.attributions().stream()
                .filter(each -> touches(each, sentence.span()))
                .toList();
    }

    private static boolean touches(Attribution attribution, Span span) {
        return attribution.spans().content().stream().anyMatch(span::overlaps)
                || attribution.spans().cue().stream().anyMatch(span::overlaps)
                || attribution.spans().source().stream().anyMatch(span::overlaps);
    }
}
