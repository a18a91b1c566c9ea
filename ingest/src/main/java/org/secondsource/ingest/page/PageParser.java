package org.secondsource.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.parser.Parser;

/** Parses a page once. Nesting is bounded by the parser, so that no page can exhaust the stack. */
final class PageParser {
    /** As deep as browsers nest; deeper elements become siblings. */
    private static final int DEEPEST = 512;

    private PageParser() {}

    static Document parse(String html, PageAddress address) {
        Parser parser = new Parser(new HtmlTreeBuilder()).setMaxDepth(DEEPEST);
        return parser.parseInput(html, address.url().orElse(""));
    }
}
