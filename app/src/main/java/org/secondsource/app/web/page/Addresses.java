package org.secondsource.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages that are named by a name and not by an id. */
public final class Addresses {
    private Addresses() {}

    public static String outlet(String name) {
        return "/outlet?name=" + encoded(name);
    }

    /** Only for a person, an institution or an outlet with a name: nobody is looked up by a description. */
    public static String source(String name) {
        return "/source?name=" + encoded(name);
    }

    /** Everything of an outlet, in the search. */
    public static String searchOutlet(String name) {
        return "/search?outlet=" + encoded(name);
    }

    /** What came to an outlet through another, in the search. */
    public static String searchThrough(String outlet, String through) {
        return searchOutlet(outlet) + "&through=" + encoded(through);
    }

    /** A value as it stands in an address. */
    public static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
