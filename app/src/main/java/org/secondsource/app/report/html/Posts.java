package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.app.report.html.MarkedParagraph.PostHead;
import org.secondsource.text.Article;
import org.secondsource.text.LivePost;

/** The posts of a live blog, handed out as its text goes on. Used from one thread. */
public final class Posts {
    private final String text;
    private final List<LivePost> left;

    public Posts(Article article) {
        text = article.text();
        left = new ArrayList<>(article.masthead().posts());
        left.removeIf(post -> post.span().isEmpty());
    }

    /** Heads of those that begin before an offset and were not handed out yet. */
    public List<PostHead> begunBy(int end) {
        List<LivePost> begun =
                left.stream().filter(post -> post.span().start() < end).toList();
        left.removeAll(begun);
        return begun.stream().map(post -> PostHead.of(post, text)).toList();
    }
}
