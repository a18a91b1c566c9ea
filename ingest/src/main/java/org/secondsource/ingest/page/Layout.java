package org.secondsource.ingest.page;

import java.util.HashMap;
import java.util.Map;

/** What an element is for the text of a page, by its tag. */
enum Layout {
    /** Holds no text of the page. */
    SKIPPED(
            "script style noscript template svg iframe object select textarea math canvas head input audio video datalist"),
    /** A browser begins a new line before and after it. */
    BLOCK(
            "body p div section article main aside header footer nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr"
                    + " td th caption blockquote figure figcaption pre form fieldset legend address details summary center dialog"
                    + " button hr menu hgroup picture search option nobr"),
    BREAK("br"),
    LINK("a"),
    BOLD("b strong em i"),
    /** Everything else: stands in the line. */
    INLINE("");

    private static final Map<String, Layout> BY_TAG = new HashMap<>();

    static {
        for (Layout layout : values()) {
            for (String tag : layout.tags.split(" ")) {
                BY_TAG.put(tag, layout);
            }
        }
    }

    private final String tags;

    Layout(String tags) {
        this.tags = tags;
    }

    static Layout of(String tag) {
        return BY_TAG.getOrDefault(tag, INLINE);
    }
}
