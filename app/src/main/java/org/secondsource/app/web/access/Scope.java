package org.secondsource.app.web.access;

import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far somebody may go; each scope holds the ones before it. Every route names the one it needs. */
public enum Scope implements RouteRole {
    /** Nothing but what everybody may see: the form to log in, the style sheets, whether the server lives. */
    NONE,
    /** Read the feeds of alerts; for tokens alone, which may then stand in a feed's address. */
    FEEDS,
    /** Look at everything but accounts and webhooks. */
    READ,
    /** Hand in articles, correct results, change stories, say what is watched. */
    WRITE,
    /** Give and take accounts, say which addresses are told of what happens. */
    ADMIN;

    public boolean holds(Scope needed) {
        return compareTo(needed) >= 0;
    }

    /** As written in files, forms and the API: {@code read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of an account or a token; empty for any other word. */
    public static Optional<Scope> parse(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope != NONE && scope.word().equals(word))
                .findFirst();
    }
}
