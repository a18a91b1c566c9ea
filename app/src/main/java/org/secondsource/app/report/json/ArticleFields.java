package org.secondsource.app.report.json;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Hyperlink;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/** Writes an article. */
final class ArticleFields {
    private ArticleFields() {}

    static void write(JsonOut json, Article article, boolean withText) {
        Masthead masthead = article.masthead();
        CodePoints codePoints = CodePoints.of(article.text());
        json.startObject();
        json.field("id", article.id());
        if (withText) {
            json.field("text", article.text());
        }
        json.field("title", masthead.title());
        json.field("outlet", article.outletName());
        json.field(
                "outletDomain", masthead.outlet().flatMap(given -> given.value().domain()));
        json.field("url", masthead.url());
        json.strings("authors", masthead.authors());
        json.field("published", article.published().map(Stamp::toString));
        json.field("modified", masthead.modified().map(Stamp::toString));
        json.field("language", masthead.language());
        json.field("dateline", masthead.dateline().map(Given::value));
        json.strings("credits", masthead.credits());
        json.strings("captions", masthead.captions());
        json.strings("notes", masthead.notes());
        if (!masthead.posts().isEmpty()) {
            json.startList("posts");
            masthead.posts().forEach(post -> writePost(json, post, codePoints));
            json.endList();
        }
        json.startList("links");
        article.links().forEach(link -> writeLink(json, link, codePoints));
        json.endList();
        json.spans("paragraphs", article.paragraphs(), codePoints);
        json.strings("inferred", inferred(masthead));
        json.endObject();
    }

    private static void writeLink(JsonOut json, Hyperlink link, CodePoints codePoints) {
        json.startObject();
        json.field("start", codePoints.fromUtf16(link.anchor().start()));
        json.field("end", codePoints.fromUtf16(link.anchor().end()));
        json.field("href", link.href());
        json.endObject();
    }

    private static void writePost(JsonOut json, LivePost post, CodePoints codePoints) {
        json.startObject();
        json.field("start", codePoints.fromUtf16(post.span().start()));
        json.field("end", codePoints.fromUtf16(post.span().end()));
        json.field("time", post.time().map(Stamp::toString));
        json.field("title", post.title());
        json.endObject();
    }

    /** Names of the fields that nobody stated but the text showed. */
    private static List<String> inferred(Masthead masthead) {
        List<String> inferred = new ArrayList<>();
        if (masthead.outlet().filter(Given::inferred).isPresent()) {
            inferred.add("outlet");
        }
        if (masthead.published().filter(Given::inferred).isPresent()) {
            inferred.add("published");
        }
        if (masthead.dateline().filter(Given::inferred).isPresent()) {
            inferred.add("dateline");
        }
        return inferred;
    }
}
