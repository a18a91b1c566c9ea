package org.secondsource.ingest.page;

import java.util.List;
import org.secondsource.text.Hyperlink;

/**
 * A run of text that a browser would set as one paragraph, heading, caption, list item or cell.
 *
 * @param index its number on the page, from 0
 * @param element number of the innermost block-level element that holds it
 * @param tag name of that element
 * @param traits of inline elements that hold most of the text
 * @param text white space evened out, never empty
 * @param links with anchors in {@code text}
 * @param boldChars how many characters of the text are strong or emphasised
 * @param start characters of block text on the page before it
 */
record Block(
        int index, int element, String tag, long traits, String text, List<Hyperlink> links, int boldChars, int start) {
    Block {
        links = List.copyOf(links);
    }

    int linkChars() {
        int chars = 0;
        for (Hyperlink link : links) {
            chars += link.anchor().length();
        }
        return chars;
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
