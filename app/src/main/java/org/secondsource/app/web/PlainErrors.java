package org.secondsource.app.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is answered to requests that are too broken, too large or too slow to reach a route: their status, as Problem Details, and nothing else. */
final class PlainErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String json = "{\"type\":\"urn:secondsource:problem:" + code(status) + "\",\"title\":\""
                + HttpStatus.getMessage(status) + "\",\"status\":" + status + ",\"detail\":\"" + detail(status) + "\"}";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, json, callback);
        return true;
    }

    /** As refusals of routes have it. */
    private static String code(int status) {
        return switch (status) {
            case HttpStatus.PAYLOAD_TOO_LARGE_413, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "too-large";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "unavailable";
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR_500 ? "bad-request" : "failed";
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "the request is larger than this server takes";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                "the head of the request is larger than this server takes";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "the server is stopping";
            default -> "this request cannot be read";
        };
    }
}
