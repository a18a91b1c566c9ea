package org.secondsource.time;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/** Reads times out of plain text, for tests. */
final class Texts {
    private static final Segmenter SEGMENTER = new Segmenter("en");
    private static final TimeReader READER = new TimeReader();

    private Texts() {}

    static List<TimeExpression> times(String text, String published) {
        return READER.read(layout(text, Masthead.EMPTY), Stamp.parse(published));
    }

    static List<TimeExpression> times(String text, String published, Masthead masthead) {
        return READER.read(layout(text, masthead), Stamp.parse(published));
    }

    static List<TimeExpression> undated(String text) {
        return READER.read(layout(text, Masthead.EMPTY), Optional.empty());
    }

    static Layout layout(String text, Masthead masthead) {
        return SEGMENTER.segment(Article.of("a", text, masthead));
    }
}
