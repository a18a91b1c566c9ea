package org.secondsource.app.watch;

import java.io.InputStream;
import java.util.Locale;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.Blob;
import org.secondsource.archive.Deposit;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;

/** Hands what a look found to the newsroom, its bytes with it, and tells of it. Safe for use by many threads. */
final class Findings {
    /** Who the audit log says it was. */
    private static final String ACTOR = "watch";

    private final Newsroom newsroom;
    private final Watchman.Listener listener;

    Findings(Newsroom newsroom, Watchman.Listener listener) {
        this.newsroom = newsroom;
        this.listener = listener;
    }

    /** A reader of files that knows the names the newsroom knows. */
    ArticleFiles files() {
        return new ArticleFiles(InputStream.nullInputStream(), newsroom.tables().outlets());
    }

    /**
     * Keeps an article and the bytes it was read from, which may be gone from where they were found before the next look.
     * Other bytes that hold the same words, as of a page with other advertisements, are not kept.
     *
     * @return how the article stands, in a word
     */
    String take(Article article, Body body, String source) {
        Deposit deposit = newsroom.data()
                        .articles()
                        .knownAs(article)
                        .filter(this::hasCaptures)
                        .isPresent()
                ? newsroom.deposit(article, ACTOR)
                : newsroom.deposit(article, new Newsroom.Original(Blob.of(body.bytes()), source), ACTOR);
        listener.deposited(deposit);
        return deposit.standing().name().toLowerCase(Locale.ROOT);
    }

    private boolean hasCaptures(String id) {
        int versions = newsroom.data().articles().versions(id).size();
        return newsroom.data().captures().of(id).size() >= versions;
    }

    /** One of several articles of a file, which is not kept for each of them. */
    Deposit take(Article article) {
        Deposit deposit = newsroom.deposit(article, ACTOR);
        listener.deposited(deposit);
        return deposit;
    }

    void problem(Problem problem) {
        listener.problem(problem);
    }
}
