package org.secondsource.app.watch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.secondsource.app.report.JsonText;
import org.secondsource.ingest.content.Body;

/**
 * What a webhook is told, signed as the Standard Webhooks specification has it: HMAC-SHA256 over id, time and body, so that
 * the receiver knows who speaks, that nothing was altered, and that it is not an old message sent again.
 *
 * @param headers with the signature
 * @param body JSON
 */
public record WebhookMessage(Map<String, String> headers, Body body) {
    private static final String SECRET_PREFIX = "whsec_";

    /** Bytes of a new secret; the specification asks for 24 to 64. */
    private static final int SECRET_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** @param id the same each time this alert is told to this webhook */
    static WebhookMessage of(Alert alert, String id, String secret, Instant now) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", alert.kind());
        message.put("timestamp", alert.event().at().toString());
        message.put("data", alert.fields());
        String body = JsonText.compact(message);
        String time = Long.toString(now.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Webhook-Id", id);
        headers.put("Webhook-Timestamp", time);
        headers.put("Webhook-Signature", "v1," + signature(id + "." + time + "." + body, secret));
        return new WebhookMessage(headers, new Body(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A secret that nobody can guess, in the form that the specification asks for. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    static String signature(String content, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(secret), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** A secret of the form that the specification asks for stands for the bytes it encodes, any other for itself. */
    private static byte[] key(String secret) {
        byte[] encoded = secret.startsWith(SECRET_PREFIX) ? decoded(secret) : new byte[0];
        return encoded.length == 0 ? secret.getBytes(StandardCharsets.UTF_8) : encoded;
    }

    /** Nothing if it is of the user's own making and only begins like one. */
    private static byte[] decoded(String secret) {
        try {
            return Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
        } catch (IllegalArgumentException ofTheUsers) {
            return new byte[0];
        }
    }
}
