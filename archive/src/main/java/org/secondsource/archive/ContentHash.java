package org.secondsource.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/**
 * Tells whether two versions of an article say the same: a hash of what a reader of the page would see. The address, the
 * time of the last change, links and the layout into paragraphs do not count, for they change with every fetch.
 */
public final class ContentHash {
    private ContentHash() {}

    public static String of(Article article) {
        Masthead masthead = article.masthead();
        StringBuilder seen = new StringBuilder(article.text().length() + 512);
        add(seen, "text", List.of(article.text()));
        add(seen, "title", masthead.title().stream().toList());
        add(seen, "outlet", article.outletName().stream().toList());
        add(seen, "authors", masthead.authors());
        add(seen, "published", article.published().map(Stamp::toString).stream().toList());
        add(
                seen,
                "dateline",
                masthead.dateline().stream().map(each -> each.value()).toList());
        add(seen, "credits", masthead.credits());
        add(seen, "captions", masthead.captions());
        add(seen, "notes", masthead.notes());
        return Digest.of(seen.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Lengths stand before values, so that no two lists of values look the same. */
    private static void add(StringBuilder seen, String kind, List<String> values) {
        for (String value : values) {
            seen.append(kind)
                    .append(' ')
                    .append(value.length())
                    .append('\n')
                    .append(value)
                    .append('\n');
        }
    }
}
