package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.secondsource.language.Segmenter;
import org.secondsource.name.EntityFinder;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;

/** A text of our own with attributions marked by hand: each piece is the next place of its words behind the last. */
final class Told {
    private final String text;
    private final Masthead masthead;
    private final List<AttributionSpans> found = new ArrayList<>();
    private int from;

    Told(String outlet, String text) {
        this.text = text;
        masthead = outlet.isEmpty()
                ? Masthead.EMPTY
                : Masthead.EMPTY.toBuilder()
                        .outlet(Given.stated(Outlet.of(outlet)))
                        .build();
    }

    /** Looks for the words of the next attribution from here on. */
    Told at(String words) {
        from = text.indexOf(words);
        return this;
    }

    Told says(String source, String cue, String content) {
        return says(source, cue, content, -1);
    }

    Told says(String source, String cue, String content, int parent) {
        found.add(new AttributionSpans(
                find(source),
                find(cue),
                find(content),
                parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                1,
                "hand"));
        return this;
    }

    private List<Span> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return List.of(new Span(start, start + words.length()));
    }

    String printed(Span span) {
        return span.of(text);
    }

    List<Attribution> read() {
        Layout layout = new Segmenter("en").segment(Article.of("a", text, masthead));
        return new AttributionAnalyst().analyse(layout, new EntityFinder().find(layout), found);
    }

    Attribution only() {
        return read().get(found.size() - 1);
    }
}
