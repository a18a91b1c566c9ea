package org.secondsource.app.web.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * How ids stand in addresses of this server. An id of letters, digits and {@code . _ -} stands as it is; any other, such as
 * the address of a page, as a tilde and the base64url form of its UTF-8 bytes, so that no sign in it means anything.
 */
public final class Keys {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private Keys() {}

    public static String of(String id) {
        return PLAIN.matcher(id).matches()
                ? id
                : "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** The id that stands in an address. */
    public static String id(String key) {
        if (!key.startsWith("~")) {
            return key;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(key.substring(1));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw Refusal.notFound("there is nothing under this key");
        }
    }
}
