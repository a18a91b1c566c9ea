package org.secondsource.app.web.traffic;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Says which client a request comes from. A proxy on this machine speaks for its clients, if the operator said that there is
 * one; what others say of themselves does not count.
 *
 * @param behindProxy whether a proxy on this machine stands before the server
 */
public record Clients(boolean behindProxy) {

    public String client(Context context) {
        String peer = context.ip();
        boolean proxy =
                behindProxy && (peer.equals("127.0.0.1") || peer.contains("0:0:0:0:0:0:0:1") || peer.contains("::1"));
        return proxy ? last(context.header("X-Forwarded-For")).orElse(peer) : peer;
    }

    /** The proxy adds the address it saw at the end; what stands before that came from the client. */
    private static Optional<String> last(@org.jspecify.annotations.Nullable String forwarded) {
        return Optional.ofNullable(forwarded)
                .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
                .filter(address -> address.matches("[0-9A-Fa-f.:\\[\\]]{2,60}"));
    }
}
