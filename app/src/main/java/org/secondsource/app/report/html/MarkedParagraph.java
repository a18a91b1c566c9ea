package org.secondsource.app.report.html;

import java.util.List;
import org.secondsource.app.report.Dates;
import org.secondsource.text.LivePost;
import org.secondsource.text.Stamp;

/**
 * A paragraph ready to be printed.
 *
 * @param posts the posts of a live blog that begin with it; as a rule none or one
 */
public record MarkedParagraph(List<PostHead> posts, List<MarkedSentence> sentences) {
    public MarkedParagraph {
        posts = List.copyOf(posts);
        sentences = List.copyOf(sentences);
    }

    /**
     * What stands over a post.
     *
     * @param iso when it was posted, for the {@code datetime} attribute; empty if that is not known
     * @param time the same in words
     * @param title its headline; empty if it has none, or if the text says it
     */
    public record PostHead(String iso, String time, String title) {
        /** @param text of the article, which may say the headline itself */
        static PostHead of(LivePost post, String text) {
            return new PostHead(
                    post.time().map(Stamp::toString).orElse(""),
                    post.time().map(Dates::of).orElse("no time"),
                    post.title()
                            .filter(title -> !isInText(post, title.strip(), text))
                            .orElse(""));
        }

        /** Pages say the headline of a post among its words or above them, and scripts elsewhere only. */
        private static boolean isInText(LivePost post, String title, String text) {
            String before = text.substring(0, post.span().start()).stripTrailing();
            return post.span().of(text).strip().startsWith(title) || before.endsWith(title);
        }
    }
}
