package org.secondsource.ingest;

import java.nio.file.Path;
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
 * @param file of a folder that holds the article and nothing else; empty where it came otherwise
 */
public record Intake(Optional<Article> article, List<Problem> problems, Optional<Path> file) {

    public Intake {
        Objects.requireNonNull(article);
        problems = List.copyOf(problems);
        Objects.requireNonNull(file);
    }

    public Intake(Optional<Article> article, List<Problem> problems) {
        this(article, problems, Optional.empty());
    }

    /** The same, from a file of a folder. */
    public Intake in(Path file) {
        return new Intake(article, problems, Optional.of(file));
    }

    public static Intake of(Article article) {
        return new Intake(Optional.of(article), List.of());
    }

    public static Intake of(Problem problem) {
        return new Intake(Optional.empty(), List.of(problem));
    }
}
