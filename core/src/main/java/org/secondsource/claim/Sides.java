package org.secondsource.claim;

import java.util.List;
import org.secondsource.text.Span;

/** Puts differences together from their sides. Pure functions. */
final class Sides {
    private Sides() {}

    static Side of(ArticleView view, Span span, String says) {
        return new Side(view.id(), List.of(span), says.replaceAll("\\s+", " ").strip());
    }

    static Side printed(ArticleView view, Span span) {
        return of(view, span, span.of(view.text()));
    }

    /** An article that says nothing on the point. */
    static Side silent(String article) {
        return new Side(article, List.of(), "does not say");
    }
}
