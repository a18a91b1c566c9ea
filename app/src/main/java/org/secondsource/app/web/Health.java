package org.secondsource.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import org.secondsource.app.web.access.Accounts;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.traffic.Measures;

/** What those who run the server ask it: does it live, can it work, how much does it do. */
final class Health {
    private final BooleanSupplier ready;
    private final Measures measures;
    private final Accounts accounts;

    /** @param ready whether the archive answers */
    Health(BooleanSupplier ready, Measures measures, Accounts accounts) {
        this.ready = ready;
        this.measures = measures;
        this.accounts = accounts;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health", this::ready, Scope.NONE);
        routes.get("/health/live", context -> tell(context, "live"), Scope.NONE);
        routes.get("/health/ready", this::ready, Scope.NONE);
        routes.get("/metrics", this::measures, Scope.NONE);
    }

    private void ready(Context context) {
        if (!ready.getAsBoolean()) {
            throw Refusal.unavailable("the archive does not answer");
        }
        tell(context, "ready");
    }

    private static void tell(Context context, String status) {
        Answer.give(context, Answer.JSON, "{\"status\": \"" + status + "\"}");
    }

    /** On a shared desk the measures, which tell who does how much, are for those who may read. */
    private void measures(Context context) {
        if (!accounts.none() && !Doorkeeper.visitor(context).may(Scope.READ)) {
            throw Refusal.unauthorized("send a token with the scope read");
        }
        Answer.give(context, Measures.CONTENT_TYPE, measures.text());
    }
}
