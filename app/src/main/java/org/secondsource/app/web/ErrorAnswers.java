package org.secondsource.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.secondsource.SecondSourceException;
import org.secondsource.app.web.access.AccountsException;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.api.ProblemDetails;
import org.secondsource.app.web.page.RefusalPage;
import org.secondsource.app.web.traffic.JsonLog;

/** What is answered where there is no answer: programs get Problem Details, people a page, and the log learns of mistakes. */
final class ErrorAnswers {
    private final RefusalPage page;
    private final Doorkeeper doorkeeper;
    private final JsonLog log;

    ErrorAnswers(RefusalPage page, Doorkeeper doorkeeper, JsonLog log) {
        this.page = page;
        this.doorkeeper = doorkeeper;
        this.log = log;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, this::refuse);
        routes.exception(
                AccountsException.class,
                (wrong, context) -> refuse(Refusal.conflict(String.valueOf(wrong.getMessage())), context));
        routes.exception(HttpResponseException.class, (thrown, context) -> refuse(asRefusal(thrown), context));
        routes.exception(Exception.class, this::fault);
    }

    private static Refusal asRefusal(HttpResponseException thrown) {
        if (thrown.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode()) {
            return Refusal.tooLarge("the request is larger than this server takes");
        }
        if (thrown.getStatus() == HttpStatus.NOT_FOUND.getCode()) {
            return Refusal.notFound("there is nothing at this address");
        }
        if (thrown.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
            return Refusal.methodNotAllowed(
                    thrown.getDetails().values().stream().findFirst().orElse(""));
        }
        return Refusal.badRequest("this request cannot be read");
    }

    private void refuse(Refusal refusal, Context context) {
        // A token in an address goes into no other address.
        boolean toDoor = wantsPage(context) && isRead(context) && context.queryParam(Doorkeeper.IN_ADDRESS) == null;
        if (refusal.status() == HttpStatus.UNAUTHORIZED && toDoor) {
            String path = context.path()
                    + Optional.ofNullable(context.queryString())
                            .map(query -> "?" + query)
                            .orElse("");
            String next = URLEncoder.encode(path, StandardCharsets.UTF_8);
            context.redirect("/login?next=" + next, HttpStatus.SEE_OTHER);
            return;
        }
        context.status(refusal.status());
        refusal.headers().forEach(context::header);
        if (wantsPage(context)) {
            doorkeeper.recognise(context);
            page.show(context, refusal);
        } else {
            ProblemDetails.give(context, refusal);
        }
    }

    private static boolean isRead(Context context) {
        return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    }

    private static boolean wantsPage(Context context) {
        return !context.path().startsWith("/api/")
                && Optional.ofNullable(context.header("Accept")).orElse("").contains("text/html");
    }

    private void fault(Exception failed, Context context) {
        Optional<HttpException> refused = byServer(failed);
        if (refused.isPresent()) {
            refuse(asRefusal(new HttpResponseException(refused.get().getCode())), context);
            return;
        }
        log.fault(context.method() + " " + route(context), failed);
        String detail = failed instanceof SecondSourceException
                ? "the desk could not do this; the server's log says why"
                : "a mistake in the program; the server's log says where";
        refuse(Refusal.failed(detail), context);
    }

    /** What the server under us says of a body that it stopped reading: too large, too slow, broken. */
    private static Optional<HttpException> byServer(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    /** The pattern of the route, not what was sent. */
    static String route(Context context) {
        return Optional.ofNullable(context.endpoints().lastHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElse("none");
    }
}
