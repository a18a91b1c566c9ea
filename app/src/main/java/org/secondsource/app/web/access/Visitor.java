package org.secondsource.app.web.access;

import java.util.Objects;

/**
 * Who asks.
 *
 * @param name as it goes into the audit log
 * @param scope how far they may go
 * @param by how they were known
 */
public record Visitor(String name, Scope scope, By by) {
    /** How somebody is known. */
    public enum By {
        /** Not at all. */
        NOTHING,
        /** Sits at the machine of a desk that nobody shares. */
        PLACE,
        /** Logged in with a password. */
        SESSION,
        /** A program with a token. */
        TOKEN
    }

    static final Visitor NOBODY = new Visitor("nobody", Scope.NONE, By.NOTHING);

    /** Whoever sits at the machine; there is one desk and one person. */
    static final Visitor LOCAL = new Visitor("local", Scope.ADMIN, By.PLACE);

    public Visitor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(by);
    }

    /** Whether there is something to log out of. */
    public boolean isLoggedIn() {
        return by == By.SESSION;
    }

    public boolean may(Scope needed) {
        return scope.holds(needed);
    }
}
