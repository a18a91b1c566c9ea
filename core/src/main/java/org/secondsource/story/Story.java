package org.secondsource.story;

import java.util.List;
import java.util.Objects;

/**
 * The articles that report one happening.
 *
 * @param id stable while the story lives
 * @param label a few words to know it by
 * @param articles ids, in the order they came
 */
public record Story(String id, String label, List<String> articles) {
    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        articles = List.copyOf(articles);
    }
}
