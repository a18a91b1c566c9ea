package org.secondsource.app.desk.packing;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.attribution.Attribution;
import org.secondsource.name.Entity;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;
import org.secondsource.time.TimeExpression;

/**
 * A reading without what follows from its text.
 *
 * @param tokens for each token the characters since the one before, then its length
 */
record PackedReading(
        Article article,
        List<Span> paragraphs,
        List<Sentence> sentences,
        List<Integer> tokens,
        List<Span> furniture,
        List<Attribution> attributions,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Problem> problems) {

    static PackedReading of(Reading reading) {
        Layout layout = reading.layout();
        return new PackedReading(
                layout.article(),
                layout.paragraphs(),
                layout.sentences(),
                packed(layout.tokens()),
                layout.furniture(),
                reading.attributions(),
                reading.entities(),
                reading.times(),
                reading.quantities(),
                reading.problems());
    }

    private static List<Integer> packed(List<Token> tokens) {
        List<Integer> packed = new ArrayList<>(tokens.size() * 2);
        int last = 0;
        for (Token token : tokens) {
            packed.add(token.start() - last);
            packed.add(token.span().length());
            last = token.end();
        }
        return packed;
    }

    Reading reading() {
        List<Token> unpacked = new ArrayList<>(tokens.size() / 2);
        int end = 0;
        for (int at = 0; at + 1 < tokens.size(); at += 2) {
            int start = end + tokens.get(at);
            end = start + tokens.get(at + 1);
            unpacked.add(Token.at(new Span(start, end), article.text()));
        }
        Layout layout = new Layout(article, paragraphs, sentences, unpacked, furniture);
        return new Reading(layout, attributions, entities, times, quantities, problems);
    }
}
