package org.secondsource.app.web.answer;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Map;

/**
 * A request that is not fulfilled, with what the client is told. The API tells it as Problem Details (RFC 9457), pages as a
 * page. Its details never repeat what was sent but for names of fields.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, String> headers;

    private Refusal(HttpStatus status, String code, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
    }

    /** The request makes no sense as it is. */
    public static Refusal badRequest(String detail) {
        return new Refusal(HttpStatus.BAD_REQUEST, "bad-request", detail, Map.of());
    }

    /** Nobody is logged in, and somebody must be. */
    public static Refusal unauthorized(String detail) {
        return new Refusal(
                HttpStatus.UNAUTHORIZED,
                "unauthorized",
                detail,
                Map.of("WWW-Authenticate", "Bearer realm=\"Second Source\""));
    }

    /** Whoever asks may not do this. */
    public static Refusal forbidden(String detail) {
        return new Refusal(HttpStatus.FORBIDDEN, "forbidden", detail, Map.of());
    }

    /** The request was meant for another server, or came by way of one. */
    public static Refusal misdirected(String detail) {
        return new Refusal(HttpStatus.MISDIRECTED_REQUEST, "misdirected", detail, Map.of());
    }

    public static Refusal notFound(String detail) {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found", detail, Map.of());
    }

    /**
     * Something else can be done at this address.
     *
     * @param allowed the methods it takes, with commas
     */
    public static Refusal methodNotAllowed(String allowed) {
        String detail = "this address does not take this method" + (allowed.isEmpty() ? "" : ", but " + allowed);
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", detail, Map.of("Allow", allowed));
    }

    /** What is there cannot be given in the form that is accepted. */
    public static Refusal notAcceptable(String detail) {
        return new Refusal(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", detail, Map.of());
    }

    /** The server could not do what was asked of it. */
    public static Refusal failed(String detail) {
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "failed", detail, Map.of());
    }

    /** The server is not ready yet, or no longer. */
    public static Refusal unavailable(String detail) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail, Map.of());
    }

    /** What was asked for does not fit what is there now. */
    public static Refusal conflict(String detail) {
        return new Refusal(HttpStatus.CONFLICT, "conflict", detail, Map.of());
    }

    public static Refusal tooLarge(String detail) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-large", detail, Map.of());
    }

    /** A body of a form that is not read here. */
    public static Refusal unsupported(String detail) {
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", detail, Map.of());
    }

    /** Well formed, but not one thing in it can be taken. */
    public static Refusal unprocessable(String detail) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unprocessable", detail, Map.of());
    }

    /** @param wait after which another try may go through */
    public static Refusal tooMany(Duration wait) {
        String seconds = Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "too many requests; try again in " + seconds + " s",
                Map.of("Retry-After", seconds));
    }

    public HttpStatus status() {
        return status;
    }

    /** A word for programs, which never changes. */
    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, String> headers() {
        return headers;
    }
}
