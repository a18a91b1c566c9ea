package org.secondsource.ingest.crawl;

import org.secondsource.text.Problem;

/** Takes what a crawl yields, one at a time, in the order of the file. */
public interface CrawlSink {

    void page(Capture capture);

    void problem(Problem problem);
}
