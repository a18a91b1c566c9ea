package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Hyperlink;
import org.secondsource.text.Span;

/**
 * Puts blocks together from the text met on the way through a page. White space is evened out, soft hyphens and
 * zero-width marks are dropped, two line breaks in a row end a block. For one page and one thread.
 */
final class BlockCollector {
    /** An inline element's class speaks for the block if the element holds at least this share of its text. */
    private static final double MOST = 0.6;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Hyperlink> links = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private long[] openTraits = new long[16];
    private int depth;
    private int total;
    private int boldChars;
    private int boldDepth;
    private boolean spacePending;
    private int breaks;
    private int element;
    private String tag = "body";
    private Optional<String> href = Optional.empty();
    private int linkStart;

    /** An inline element that held the block's text from its start. */
    private record Inline(int end, long traits) {}

    List<Block> blocks() {
        return blocks;
    }

    /** Text that follows belongs to this element; what was collected before is a block of its own. */
    void enter(int newElement, String newTag) {
        flush();
        element = newElement;
        tag = newTag;
    }

    void text(String words) {
        int at = 0;
        while (at < words.length()) {
            char letter = words.charAt(at);
            if (Words.isPrinted(letter)) {
                int from = at;
                while (at < words.length() && Words.isPrinted(words.charAt(at))) {
                    at++;
                }
                append(words, from, at);
            } else {
                spacePending |= Words.isSpace(letter);
                at++;
            }
        }
    }

    private void append(String words, int from, int until) {
        if (spacePending && text.length() > 0) {
            text.append(' ');
        }
        if (spacePending || text.length() == 0) {
            if (href.isPresent() && linkStart == text.length() - 1) {
                linkStart = text.length();
            }
            spacePending = false;
        }
        breaks = 0;
        text.append(words, from, until);
        if (boldDepth > 0) {
            boldChars += until - from;
        }
    }

    void lineBreak() {
        spacePending = true;
        breaks++;
        if (breaks > 1) {
            flush();
        }
    }

    void openLink(String target) {
        closeLink();
        href = Optional.of(target);
        linkStart = text.length();
    }

    void closeLink() {
        if (href.isPresent() && text.length() > linkStart) {
            links.add(new Hyperlink(new Span(linkStart, text.length()), href.get()));
        }
        href = Optional.empty();
    }

    void bold(int change) {
        boldDepth += change;
    }

    /** An inline element begins; its traits speak for the block if it turns out to hold most of the text. */
    void openInline(long traits) {
        if (depth == openTraits.length) {
            openTraits = Arrays.copyOf(openTraits, depth * 2);
        }
        // An element that begins behind the first word of a block speaks for none.
        openTraits[depth++] = text.length() == 0 ? traits : 0;
    }

    /** The innermost inline element ends. */
    void closeInline() {
        long traits = openTraits[--depth];
        if (traits != 0 && text.length() > 0) {
            inlines.add(new Inline(text.length(), traits));
        }
    }

    void flush() {
        Optional<String> open = href;
        closeLink();
        if (text.length() > 0) {
            String words = text.toString();
            blocks.add(new Block(
                    blocks.size(), element, tag, inlineTraits(words.length()), words, links, boldChars, total));
            total += words.length();
        }
        text.setLength(0);
        links.clear();
        inlines.clear();
        boldChars = 0;
        breaks = 0;
        spacePending = false;
        href = open;
        linkStart = 0;
    }

    private long inlineTraits(int length) {
        long traits = 0;
        for (Inline inline : inlines) {
            if (inline.end() >= MOST * length) {
                traits |= inline.traits();
            }
        }
        return traits;
    }
}
