package org.secondsource.ingest.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.parser.Parser;
import org.secondsource.text.Problem;

/** Parses a page once. Nesting is bounded by the parser, so that no page can exhaust the stack. */
final class PageParser {
    /** As deep as browsers nest; deeper elements become siblings. */
    private static final int DEEPEST = 512;

    private PageParser() {}

    static Document parse(String html, PageAddress address) {
        return parse(new StringReader(html), address);
    }

    /** Nearly all pages are UTF-8: they are decoded on the way, and only the others are looked at more closely first. */
    static Document parse(byte[] bytes, PageAddress address, List<Problem> problems) {
        return (PageDecoder.mayBeUtf8(bytes) ? utf8(bytes, address) : Optional.<Document>empty())
                .orElseGet(() -> parse(PageDecoder.decode(bytes, address, problems), address));
    }

    /** Empty if the bytes turn out not to be UTF-8. */
    private static Optional<Document> utf8(byte[] bytes, PageAddress address) {
        try {
            return Optional.of(parse(new Utf8Reader(bytes), address));
        } catch (UncheckedIOException broken) {
            IOException cause = broken.getCause();
            if (cause instanceof CharacterCodingException) {
                return Optional.empty();
            }
            throw broken;
        }
    }

    private static Document parse(Reader html, PageAddress address) {
        Parser parser = new Parser(new HtmlTreeBuilder()).setMaxDepth(DEEPEST);
        return parser.parseInput(html, address.url().orElse(""));
    }
}
