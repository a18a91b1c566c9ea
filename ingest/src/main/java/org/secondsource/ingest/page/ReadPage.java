package org.secondsource.ingest.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Article;
import org.secondsource.text.LivePost;
import org.secondsource.text.Problem;

/**
 * What was read from one page.
 *
 * @param article empty if there is none on the page; a problem then says so
 * @param witnesses what the page says of each field, with the rivals of what was taken
 * @param bylines the authors, told apart as persons, agencies, desks and codes
 * @param posts the posts of a live blog, in the order of the page
 * @param captions of the pictures in the article, with their photo credits apart
 * @param blocks all texts of the page around the article and what each was taken for
 * @param paywalled whether the page says that it shows less than the whole article
 * @param problems what went wrong
 */
public record ReadPage(
        Optional<Article> article,
        Witnesses witnesses,
        List<Byline> bylines,
        List<LivePost> posts,
        List<Caption> captions,
        List<LabelledBlock> blocks,
        boolean paywalled,
        List<Problem> problems) {

    public ReadPage {
        Objects.requireNonNull(article);
        Objects.requireNonNull(witnesses);
        bylines = List.copyOf(bylines);
        posts = List.copyOf(posts);
        captions = List.copyOf(captions);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** A block's text and what it was taken for. */
    public record LabelledBlock(BlockKind kind, String text) {
        public LabelledBlock {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
        }
    }
}
