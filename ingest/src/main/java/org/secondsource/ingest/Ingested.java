package org.secondsource.ingest;

import java.util.List;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;

/**
 * All that was read.
 *
 * @param articles in the order given, each id once
 * @param problems in the order met
 */
public record Ingested(List<Article> articles, List<Problem> problems) {

    public Ingested {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
