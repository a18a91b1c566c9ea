package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Article;
import org.secondsource.text.LivePost;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;

/** Finds the posts of a live blog in what the page's JSON-LD says, and where their text stands in the article. */
final class LivePosts {
    /** A post is found in the text by this many of its first characters. */
    private static final int HEAD = 40;

    static final int MOST_POSTS = 1_000;

    private LivePosts() {}

    static List<LivePost> find(StructuredData data, Article article) {
        List<LivePost> posts = new ArrayList<>();
        int from = 0;
        for (JsonNode object : data.objects()) {
            JsonNode updates = object.path("liveBlogUpdate");
            for (JsonNode update : updates.isArray() ? updates : List.<JsonNode>of()) {
                if (update.isObject() && posts.size() < MOST_POSTS) {
                    posts.add(post(update, article, from));
                    from = Math.max(from, posts.get(posts.size() - 1).span().start());
                }
            }
        }
        return posts;
    }

    private static LivePost post(JsonNode update, Article article, int from) {
        String title = StructuredData.text(update, "headline");
        String body = StructuredData.text(update, "articleBody");
        int start =
                body.isEmpty() ? -1 : article.text().indexOf(body.substring(0, Math.min(HEAD, body.length())), from);
        Span span = start < 0
                ? new Span(0, 0)
                : new Span(start, Math.min(article.text().length(), start + body.length()));
        return new LivePost(
                StampReader.parse(StructuredData.text(update, "datePublished")),
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                span);
    }
}
