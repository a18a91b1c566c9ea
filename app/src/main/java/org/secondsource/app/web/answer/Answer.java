package org.secondsource.app.web.answer;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Gives answers a name (ETag) by what is in them; whoever has an answer already gets its name alone. */
public final class Answer {
    public static final String JSON = "application/json; charset=utf-8";
    public static final String HTML = "text/html; charset=utf-8";

    /** Bytes of the hash in the name; 128 bits tell any two answers apart. */
    private static final int NAME_LENGTH = 16;

    private Answer() {}

    /** Answers with a text as it is. */
    public static void give(Context context, String type, String body) {
        give(context, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with bytes as they are. */
    public static void give(Context context, String type, byte[] bytes) {
        String name = "\"" + name(bytes) + "\"";
        context.header("ETag", name).contentType(type);
        if (context.status() == HttpStatus.OK && isKnown(context, name)) {
            context.status(HttpStatus.NOT_MODIFIED).result("");
        } else {
            context.result(bytes);
        }
    }

    /** Has no browser and nothing on the way keep what is answered: a secret is shown once. */
    public static void keepNowhere(Context context) {
        context.header("Cache-Control", "no-store");
    }

    private static boolean isKnown(Context context, String name) {
        String known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
        // Proxies that compress mark the name as weak, or add their own ending.
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", "").replaceFirst("-[a-z]+\"$", "\""))
                        .anyMatch(name::equals);
    }

    /** A name for bytes; the same for the same. */
    public static String name(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, NAME_LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
