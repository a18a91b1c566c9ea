package org.secondsource.app.web.access;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Somebody who shares the desk.
 *
 * @param name by which they log in and stand in the audit log
 * @param password its Argon2id hash with salt and costs, never the password
 */
public record Account(String name, Scope scope, String password, Instant createdAt) {
    /** Also what a log line and a file can take as it is. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name for an account: " + name);
        }
        Objects.requireNonNull(scope);
        Objects.requireNonNull(password);
        Objects.requireNonNull(createdAt);
    }

    /** Letters, digits and {@code . _ @ -}, at most 64. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
