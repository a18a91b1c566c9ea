package org.secondsource.app.web.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Optional;

/** Hashes passwords with Argon2id. Thread-safe; only a few at a time, for each takes memory. */
public final class Passwords {
    /** Costs of the OWASP Password Storage Cheat Sheet (2025): 19 MiB, two passes, one lane. */
    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int SALT_LENGTH = 16;

    /** NIST SP 800-63B-4 asks for at least 15 characters where a password stands alone; longer ones only cost time. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 256;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is checked where there is no such account, so that the answer takes as long. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    /** Why a password cannot be taken; empty if it can. */
    public static Optional<String> objection(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of("a password needs at least " + SHORTEST + " characters; a few words do");
        }
        return password.length() > LONGEST
                ? Optional.of("a password has at most " + LONGEST + " characters")
                : Optional.empty();
    }

    public static synchronized String hash(String password) {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return ARGON.hash(password.getBytes(java.nio.charset.StandardCharsets.UTF_8), salt)
                .getResult();
    }

    /** Whether this is the account's password; takes as long for an account that does not exist. */
    static synchronized boolean fits(String password, Optional<Account> account) {
        String kept = account.map(Account::password).orElse(NOBODY);
        String tried = password.length() > LONGEST ? "" : password;
        boolean same = Argon2Function.getInstanceFromHash(kept).check(tried, kept);
        return same && account.isPresent();
    }
}
