package org.secondsource.app.web.api;

import io.javalin.http.Context;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program why its request was refused, as RFC 9457 has it. */
public final class ProblemDetails {
    private static final String TYPE = "application/problem+json; charset=utf-8";
    private static final JsonMapper JSON = new JsonMapper();

    private ProblemDetails() {}

    public static void give(Context context, Refusal refusal) {
        Answer.give(
                context,
                TYPE,
                JSON.writeValueAsString(JSON.createObjectNode()
                        .put("type", "urn:secondsource:problem:" + refusal.code())
                        .put("title", refusal.status().getMessage())
                        .put("status", refusal.status().getCode())
                        .put("detail", refusal.detail())));
    }
}
