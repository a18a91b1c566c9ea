package org.secondsource.archive;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An address that is told of what happens.
 *
 * @param number under which users know it
 * @param url where to
 * @param secret with which what is told is signed
 * @param scope what is told
 * @param event number of the last event that was looked at on its behalf
 */
public record Webhook(long number, String url, String secret, AlertScope scope, long event) {
    public Webhook {
        Objects.requireNonNull(url);
        Objects.requireNonNull(secret);
        Objects.requireNonNull(scope);
    }

    /**
     * The machine an address leads to, such as {@code https://chat.example}. What comes behind lets whoever knows it write
     * into many a chat, and is not for everybody who may read the log.
     */
    public static String machine(String url) {
        URI address = URI.create(url);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** The address without what may be secret in it: the machine, and an ellipsis for all that comes behind. */
    public String place() {
        return machine(url) + (secrets().isEmpty() ? "" : "/\u2026");
    }

    /** Words that may repeat the address, such as those of an error, without what may be secret in it. */
    public String hideIn(String words) {
        String hidden = words.replace(url, place());
        for (String secret : secrets()) {
            hidden = hidden.replace(secret, "\u2026");
        }
        return hidden;
    }

    /** Path, query and user; many a chat lets anybody in who knows them. */
    private List<String> secrets() {
        URI address = URI.create(url);
        return Stream.of(address.getRawUserInfo(), address.getRawPath(), address.getRawQuery())
                .filter(part -> part != null && !part.isEmpty() && !part.equals("/"))
                .toList();
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "webhook " + number + " to " + place();
    }
}
