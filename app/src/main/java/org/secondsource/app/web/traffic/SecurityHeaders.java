package org.secondsource.app.web.traffic;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells a browser it may do: run the server's own files and nothing else. */
public final class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    /** @param https whether people reach the server by https */
    public SecurityHeaders(boolean https) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // Not "no-referrer": with it browsers hide the origin of our own forms.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cache-Control", "no-cache, private");
        if (https) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    public void on(Context context) {
        headers.forEach(context::header);
    }
}
