package org.secondsource.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.secondsource.ingest.Intake;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/**
 * Reads the article of a saved web page in the simplest way that works: the paragraphs of its {@code article} element, or
 * of the element that holds most of them, and what its meta tags say. Scripts and styles are never text. Stateless.
 */
final class SavedPage {
    private static final String NO_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, figure, iframe";

    /** Shorter pieces are rarely sentences of the article; our own choice, in characters. */
    private static final int SHORTEST_PARAGRAPH = 25;

    Intake read(String id, String html, String where) {
        Document page = Jsoup.parse(html);
        Masthead masthead = masthead(page);
        page.select(NO_TEXT).remove();
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        for (Element paragraph : body(page).select("p, blockquote:not(:has(p)), h2, h3, li:not(:has(p))")) {
            String words = paragraph.text().strip();
            if (words.length() >= SHORTEST_PARAGRAPH) {
                text.append(text.isEmpty() ? "" : "\n\n");
                paragraphs.add(new Span(text.length(), text.length() + words.length()));
                text.append(words);
            }
        }
        if (paragraphs.isEmpty()) {
            return Intake.of(new Problem(ProblemCode.NO_ARTICLE, where, "no article text was found on this page"));
        }
        return Intake.of(new Article(id, text.toString(), masthead, paragraphs, List.of()));
    }

    private static Element body(Document page) {
        Element best = page.body();
        int most = 0;
        Elements candidates = page.select("article, main, [itemprop=articleBody]");
        for (Element candidate : candidates.isEmpty() ? page.select("div, section") : candidates) {
            int length = candidate.select("> p, > * > p").text().length();
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        return best;
    }

    private static Masthead masthead(Document page) {
        Masthead.Builder builder = Masthead.EMPTY.toBuilder();
        meta(page, "property=og:title")
                .or(() -> Optional.of(page.title()))
                .filter(title -> !title.isBlank())
                .ifPresent(builder::title);
        meta(page, "property=og:site_name").ifPresent(name -> builder.outlet(Given.stated(Outlet.of(name))));
        meta(page, "property=og:url").ifPresent(builder::url);
        meta(page, "property=article:published_time")
                .flatMap(Stamp::parse)
                .ifPresent(stamp -> builder.published(Given.stated(stamp)));
        meta(page, "property=article:modified_time").flatMap(Stamp::parse).ifPresent(builder::modified);
        meta(page, "name=author").ifPresent(author -> builder.authors(List.of(author)));
        Optional.of(page.select("html").attr("lang").strip())
                .filter(language -> !language.isEmpty())
                .ifPresent(builder::language);
        return builder.build();
    }

    private static Optional<String> meta(Document page, String which) {
        return Optional.of(page.select("meta[" + which + "]").attr("content").strip())
                .filter(content -> !content.isEmpty());
    }
}
