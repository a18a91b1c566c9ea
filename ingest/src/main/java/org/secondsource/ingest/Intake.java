package org.secondsource.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;

/**
 * What came of one thing read: an article, or problems, or both.
 *
 * @param article empty if none could be read
 * @param problems in the order met
 */
public record Intake(Optional<Article> article, List<Problem> problems) {

    public Intake {
        Objects.requireNonNull(article);
        problems = List.copyOf(problems);
    }

    public static Intake of(Article article) {
        return new Intake(Optional.of(article), List.of());
    }

    public static Intake of(Problem problem) {
        return new Intake(Optional.empty(), List.of(problem));
    }
}
