package org.secondsource.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;

/** A line to know a story by. Pure functions. */
public final class StoryLabel {
    private StoryLabel() {}

    /**
     * The title of the earliest report that has one, those without a time last; else the most central claim; else empty.
     *
     * @param readings in the order they are shown, which decides among reports of one time
     * @param claims by how central they are
     */
    public static String of(List<Reading> readings, List<Claim> claims) {
        List<Article> titled = readings.stream()
                .map(Reading::article)
                .filter(article -> title(article).isPresent())
                .toList();
        Optional<Article> earliest = titled.stream()
                .filter(article -> article.published().isPresent())
                .min(Comparator.comparing(
                        article -> article.published().orElseThrow().earliest()));
        return earliest.or(() -> titled.stream().findFirst())
                .flatMap(StoryLabel::title)
                .or(() -> claims.stream().map(Claim::text).findFirst())
                .orElse("");
    }

    private static Optional<String> title(Article article) {
        return article.masthead()
                .title()
                .map(title -> title.replaceAll("\\s+", " ").strip())
                .filter(title -> !title.isEmpty());
    }
}
