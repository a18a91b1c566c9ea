package org.secondsource.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.archive.search.Hit;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.text.Article;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/** What a search found, as a table. Pure functions. */
public final class HitTable {
    private static final String GAP = " \u2026 ";

    private HitTable() {}

    /**
     * Something found.
     *
     * @param article the version the hit points into
     */
    public record Found(Hit hit, Article article) {}

    /** In the order given; where a hit begins and ends counts code points, as in the JSON. */
    public static Table of(List<Found> hits) {
        Table table = Table.named(
                "hits",
                "article",
                "title",
                "outlet",
                "published",
                "speaker",
                "kind",
                "stance",
                "says",
                "found",
                "start",
                "end");
        for (Found found : hits) {
            Article article = found.article();
            List<Span> says = found.hit().attribution().map(Hit.Said::contents).orElse(List.of());
            List<Span> place =
                    found.hit().spans().isEmpty() ? says : found.hit().spans();
            CodePoints codePoints = CodePoints.of(article.text());
            table.add(
                    article.id(),
                    article.masthead().title().orElse(""),
                    article.outletName().orElse(""),
                    article.published().map(Stamp::toString).orElse(""),
                    found.hit().attribution().map(Hit.Said::speaker).orElse(""),
                    found.hit().attribution().map(Hit.Said::kind).orElse(""),
                    found.hit().attribution().map(Hit.Said::stance).orElse(""),
                    words(says, article),
                    words(found.hit().spans(), article),
                    place.isEmpty() ? "" : codePoints.fromUtf16(place.get(0).start()),
                    place.isEmpty()
                            ? ""
                            : codePoints.fromUtf16(place.get(place.size() - 1).end()));
        }
        return table;
    }

    private static String words(List<Span> spans, Article article) {
        return spans.stream()
                .map(span -> span.of(article.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(GAP));
    }
}
