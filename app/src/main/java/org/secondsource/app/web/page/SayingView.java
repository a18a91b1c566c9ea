package org.secondsource.app.web.page;

import org.secondsource.app.web.answer.Keys;
import org.secondsource.archive.Saying;
import org.secondsource.archive.Version;
import org.secondsource.archive.sql.Articles;
import org.secondsource.text.Span;

/**
 * What somebody is said to have said, with its words.
 *
 * @param words as printed, pieces that are apart joined by an ellipsis; empty if the version is gone
 */
public record SayingView(Saying saying, String words) {
    static SayingView of(Saying saying, Articles articles) {
        String text = articles.version(saying.report().version())
                .map(Version::article)
                .map(article -> article.text())
                .orElse("");
        String words = String.join(
                " \u2026 ",
                saying.content().stream()
                        .filter(span -> span.end() <= text.length())
                        .map(span -> plain(span, text))
                        .toList());
        return new SayingView(saying, words);
    }

    private static String plain(Span span, String text) {
        return span.of(text).replaceAll("\\s+", " ").strip();
    }

    /** The article, at these words. */
    public String address() {
        return "/articles/" + Keys.of(saying.report().article()) + "?at="
                + saying.content().get(0).start() + "#sought";
    }
}
