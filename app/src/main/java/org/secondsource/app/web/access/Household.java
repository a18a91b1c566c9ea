package org.secondsource.app.web.access;

import java.util.Objects;

/** Who lives here, and by what they are known. */
public record Household(Accounts accounts, Sessions sessions, Cookies cookies) {
    public Household {
        Objects.requireNonNull(accounts);
        Objects.requireNonNull(sessions);
        Objects.requireNonNull(cookies);
    }
}
