package org.secondsource.app.report.html;

import java.util.List;

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
    public record PostHead(String iso, String time, String title) {}
}
