package org.secondsource.app.web.answer;

import org.secondsource.app.watch.WebAddress;

/** What may be typed where something is asked to be looked at or told again and again. */
public final class Typed {
    /** What is expected of an address. */
    static final String ADDRESS = "an address begins with http:// or https:// and names a host";

    private Typed() {}

    /** A search that can be meant. */
    public static String query(String text) {
        Query.search(text);
        return text;
    }

    /** An address of the web that names a host. */
    public static String address(String text) {
        return WebAddress.parse(text)
                .orElseThrow(() -> Refusal.unprocessable(ADDRESS))
                .toString();
    }
}
