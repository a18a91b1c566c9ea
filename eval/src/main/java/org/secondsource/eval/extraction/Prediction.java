package org.secondsource.eval.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.ingest.page.ReadPage;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

/**
 * What was read of a page, as far as it is scored; empty strings where nothing was found.
 *
 * @param published as ISO date or date and time
 */
record Prediction(String text, String title, List<String> authors, String published) {
    static final Prediction NOTHING = new Prediction("", "", List.of(), "");

    Prediction {
        authors = List.copyOf(authors);
    }

    static Prediction of(ReadPage page) {
        return page.article().map(Prediction::of).orElse(NOTHING);
    }

    private static Prediction of(Article article) {
        Masthead masthead = article.masthead();
        return new Prediction(
                article.text(),
                masthead.title().orElse(""),
                masthead.authors(),
                article.published().map(Object::toString).orElse(""));
    }

    /** In the form the scorer beside the data reads. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text);
        json.put("title", title);
        json.put("authors", authors);
        json.put("published", published);
        return json;
    }
}
