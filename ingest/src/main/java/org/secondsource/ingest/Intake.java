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
 * @param original what the article was read from; empty where several came of it, or where whoever asked has it
 */
public record Intake(Optional<Article> article, List<Problem> problems, Optional<Original> original) {

    public Intake {
        Objects.requireNonNull(article);
        problems = List.copyOf(problems);
        Objects.requireNonNull(original);
    }

    public Intake(Optional<Article> article, List<Problem> problems) {
        this(article, problems, Optional.empty());
    }

    /** The same, with what it was read from. */
    public Intake from(Original original) {
        return new Intake(article, problems, Optional.of(original));
    }

    public static Intake of(Article article) {
        return new Intake(Optional.of(article), List.of());
    }

    public static Intake of(Problem problem) {
        return new Intake(Optional.empty(), List.of(problem));
    }
}
