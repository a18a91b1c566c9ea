package org.secondsource.ingest.page;

import java.util.List;
import org.secondsource.text.Span;

/**
 * A page whose blocks are told apart.
 *
 * @param kinds of the blocks, in their order
 * @param heading number of the block with the headline; -1 if there is none
 * @param container number of the element that holds the article
 */
record Labelled(PageScan scan, List<BlockKind> kinds, int heading, int container) {

    /** The article from its headline to a little after its container, as a range of blocks. */
    Span around() {
        int first = scan.firstBlock(container);
        int from = heading < 0 ? first : Math.min(heading, first);
        return new Span(from, Math.max(from, Math.min(scan.endBlock(container) + 3, kinds.size())));
    }

    /** The block with the headline, or where it should stand. */
    int top() {
        return heading < 0 ? scan.firstBlock(container) : heading;
    }
}
