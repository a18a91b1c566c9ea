package org.secondsource.app.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * The one cookie a browser gets, and the tokens in forms that prove they were made for that browser. Thread-safe.
 */
public final class Cookies {
    private static final String FRESH = "fresh-cookie";

    /** Where a form, or a script of ours, puts the token. */
    public static final String FIELD = "csrf";

    /** In seconds: the browser forgets the cookie when it is closed. */
    private static final int UNTIL_CLOSED = -1;

    private static final String HEADER = "X-CSRF-Token";

    private final String key = Secret.random();
    private final boolean secure;
    private final String name;

    /** @param secure whether people reach the server by https */
    public Cookies(boolean secure) {
        this.secure = secure;
        // The prefix makes browsers refuse a cookie of this name set by a neighbouring host or without https.
        this.name = secure ? "__Host-secondsource" : "secondsource";
    }

    Optional<String> secret(Context context) {
        Optional<String> fresh = Optional.ofNullable(context.attribute(FRESH));
        return fresh.isPresent()
                ? fresh
                : Optional.ofNullable(context.cookie(name)).filter(value -> !value.isEmpty());
    }

    void give(Context context, String secret) {
        context.cookie(cookie(secret, UNTIL_CLOSED));
        context.attribute(FRESH, secret);
    }

    void take(Context context) {
        context.cookie(cookie("", 0));
    }

    private Cookie cookie(String secret, int seconds) {
        return new Cookie(name, secret, "/", seconds, secure, true, null, SameSite.LAX);
    }

    /** The token for the forms of a page; gives the browser a cookie if it has none. */
    public String formToken(Context context) {
        if (secret(context).isEmpty()) {
            give(context, Secret.random());
        }
        return Secret.signed(key, secret(context).orElseThrow());
    }

    /** Whether a request carries the token of a form made for this browser. */
    boolean isOurForm(Context context) {
        String header = Optional.ofNullable(context.header(HEADER)).orElse("");
        String sent =
                header.isEmpty() ? Optional.ofNullable(context.formParam(FIELD)).orElse("") : header;
        return secret(context)
                .filter(secret -> Secret.same(Secret.signed(key, secret), sent))
                .isPresent();
    }
}
