package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Article;
import org.secondsource.text.Hyperlink;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

/** Puts the text of an article together from its blocks, with paragraphs and links that point into it. */
final class ArticleWriter {
    private static final String BETWEEN = "\n\n";

    private final PageAddress address;
    private final Links links;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Hyperlink> anchors = new ArrayList<>();

    ArticleWriter(PageAddress address, Links links) {
        this.address = address;
        this.links = links;
    }

    void add(Block block) {
        if (text.length() > 0) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(block.text());
        paragraphs.add(new Span(start, text.length()));
        for (Hyperlink link : block.links()) {
            links.absolute(link.href()).ifPresent(target -> {
                Span anchor = new Span(
                        start + link.anchor().start(), start + link.anchor().end());
                anchors.add(new Hyperlink(anchor, target));
            });
        }
    }

    Article article(Masthead masthead) {
        return new Article(address.id(), text.toString(), masthead, paragraphs, anchors);
    }
}
