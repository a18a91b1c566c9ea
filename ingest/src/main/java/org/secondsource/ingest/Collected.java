package org.secondsource.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Gathers what is to be handled together: leaves out second copies of an article and gives each the id it was asked for,
 * or that id with a number behind it where another has it. Not thread-safe.
 */
public final class Collected implements Consumer<Intake> {
    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    @Override
    public void accept(Intake intake) {
        problems.addAll(intake.problems());
        intake.article().ifPresent(this::add);
    }

    private void add(Article article) {
        for (Article other : articles) {
            if (isCopy(article, other)) {
                problems.add(new Problem(
                        ProblemCode.DUPLICATE, article.id(), "the same article as " + other.id() + "; left out"));
                return;
            }
        }
        String id = article.id();
        for (int number = 2; !ids.add(id); number++) {
            id = article.id() + "-" + number;
        }
        articles.add(new Article(id, article.text(), article.masthead(), article.paragraphs(), article.links()));
    }

    /** The same words under two outlets' names are a reprint, which is news; under one name they are a copy. */
    private static boolean isCopy(Article article, Article other) {
        return words(article).equals(words(other))
                && (article.outletName().isEmpty()
                        || other.outletName().isEmpty()
                        || article.outletName().equals(other.outletName()));
    }

    private static String words(Article article) {
        return article.text().replaceAll("\\s+", " ").strip();
    }

    /** What has been gathered so far. */
    public Ingested ingested() {
        return new Ingested(articles, problems);
    }
}
