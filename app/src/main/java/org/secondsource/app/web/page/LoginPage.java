package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.web.access.FrontDoor;
import org.secondsource.app.web.access.Scope;

/** Where people of a shared desk log in and out. */
public final class LoginPage {
    /** In characters; beyond any page of ours. */
    private static final int LONGEST_ADDRESS = 2000;

    private final Pages pages;
    private final FrontDoor frontDoor;

    public LoginPage(Pages pages, FrontDoor frontDoor) {
        this.pages = pages;
        this.frontDoor = frontDoor;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/login", context -> show(context, ""), Scope.NONE);
        routes.post("/login", this::login, Scope.NONE);
        routes.post("/logout", this::logout, Scope.NONE);
    }

    private void show(Context context, String wrong) {
        String next = next(context.queryParam("next"), context.formParam("next"));
        pages.show(context, new Pages.Page("login", "Log in", Section.NOWHERE), Map.of("next", next, "wrong", wrong));
    }

    private static String next(
            @org.jspecify.annotations.Nullable String asked, @org.jspecify.annotations.Nullable String sent) {
        return ownAddress(
                Optional.ofNullable(asked).or(() -> Optional.ofNullable(sent)).orElse("/"));
    }

    /** Only to pages of this server: "//host" and "/\host" lead to others. */
    static String ownAddress(String address) {
        boolean own = address.length() < LONGEST_ADDRESS && address.matches("/(?![/\\\\])[!-~&&[^\\\\]]*");
        return own ? address : "/";
    }

    private void login(Context context) {
        String name = Optional.ofNullable(context.formParam("name")).orElse("").strip();
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        if (frontDoor.login(context, name, password)) {
            context.redirect(next(null, context.formParam("next")), HttpStatus.SEE_OTHER);
            return;
        }
        context.status(HttpStatus.UNAUTHORIZED);
        show(context, "This is not a name and its password.");
    }

    private void logout(Context context) {
        frontDoor.logout(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
