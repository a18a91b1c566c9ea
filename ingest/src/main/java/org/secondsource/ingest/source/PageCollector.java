package org.secondsource.ingest.source;

import java.util.function.Consumer;
import org.secondsource.ingest.fetch.FetchResult;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.text.Problem;

/** Brings the pages that addresses, feeds and sitemaps lead to, as they are. Used from one thread. */
public final class PageCollector {
    private final WebWalk<Brought> walk;
    private final Consumer<Fetched> pages;
    private final Consumer<Problem> problems;

    /**
     * @param fetcher asks; remains the caller's to close
     * @param atOnce how many hosts are asked at the same time
     */
    public PageCollector(Fetcher fetcher, int atOnce, Consumer<Fetched> pages, Consumer<Problem> problems) {
        this.walk = new WebWalk<>(fetcher, atOnce, Page::new, Trouble::new);
        this.pages = pages;
        this.problems = problems;
    }

    /** Brings all that an address leads to, in order. */
    public void collect(String address) {
        walk.walk(address, this::handOn);
    }

    private void handOn(Brought brought) {
        if (brought instanceof Trouble trouble) {
            problems.accept(trouble.problem());
        } else if (brought instanceof Page page) {
            if (page.result() instanceof Fetched fetched) {
                pages.accept(fetched);
            } else {
                problems.accept(Answers.problem(page.result()));
            }
        }
    }

    private sealed interface Brought {}

    private record Page(FetchResult result) implements Brought {}

    private record Trouble(Problem problem) implements Brought {}
}
