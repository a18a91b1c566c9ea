package org.secondsource.app.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The style sheet and the script of the page, and the hashes by which its security policy lets these two run and nothing
 * else. Immutable.
 */
public final class Assets {
    private final String style = read("story.css");
    private final String script = read("story.js") + read("graph.js") + read("why.js");

    private static String read(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + Assets.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String style() {
        return style;
    }

    public String script() {
        return script;
    }

    /** For the page's {@code Content-Security-Policy}. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256(content));
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
    static String fingerprint(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
