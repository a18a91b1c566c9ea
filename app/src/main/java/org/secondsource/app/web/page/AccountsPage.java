package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.secondsource.app.web.access.Account;
import org.secondsource.app.web.access.Accounts;
import org.secondsource.app.web.access.AccountsException;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.access.Visitor;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Form;
import org.secondsource.app.web.answer.Refusal;

/** Who has an account, and the tokens of their programs. */
public final class AccountsPage {
    private final Pages pages;
    private final Accounts accounts;

    public AccountsPage(Pages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/accounts", context -> show(context, ""), Scope.ADMIN);
        routes.post("/accounts", this::add, Scope.ADMIN);
        routes.post("/accounts/remove", this::remove, Scope.ADMIN);
        routes.get("/tokens", context -> showTokens(context, "", false), Scope.READ);
        routes.post("/tokens", this::addToken, Scope.READ);
        routes.post("/tokens/remove", this::removeToken, Scope.READ);
    }

    private void show(Context context, String wrong) {
        pages.show(
                context,
                new Pages.Page("accounts", "Accounts", Section.ACCOUNTS),
                Map.of("accounts", accounts.all(), "tokens", accounts.tokens(), "wrong", wrong));
    }

    private void add(Context context) {
        Form form = new Form(context);
        try {
            accounts.add(form.needed("name"), scope(form), form.secret("password"));
        } catch (AccountsException refused) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, String.valueOf(refused.getMessage()));
            return;
        }
        context.redirect("/accounts", HttpStatus.SEE_OTHER);
    }

    private static Scope scope(Form form) {
        return Scope.parse(form.needed("scope")).orElseThrow(() -> Refusal.badRequest("there is no such scope"));
    }

    private void remove(Context context) {
        accounts.remove(new Form(context).needed("name"));
        context.redirect("/accounts", HttpStatus.SEE_OTHER);
    }

    /** @param secret of a token just made; empty for none */
    private void showTokens(Context context, String secret, boolean forFeeds) {
        Visitor visitor = Doorkeeper.visitor(context);
        pages.show(
                context,
                new Pages.Page("tokens", "Tokens", Section.NOWHERE),
                Map.of(
                        "tokens",
                        accounts.tokens().stream()
                                .filter(token -> token.owner().equals(visitor.name()))
                                .toList(),
                        "secret",
                        secret,
                        "feed",
                        forFeeds ? feed(secret) : ""));
    }

    private static String feed(String secret) {
        return "/feeds/alerts.atom?" + Doorkeeper.IN_ADDRESS + "=" + secret;
    }

    private void addToken(Context context) {
        Account owner = accounts.account(Doorkeeper.visitor(context).name())
                .orElseThrow(
                        () -> Refusal.conflict("a desk that nobody shares needs no tokens: programs on this machine"
                                + " use the API as they are"));
        Form form = new Form(context);
        Answer.keepNowhere(context);
        Scope scope = scope(form);
        showTokens(context, accounts.addToken(owner, scope, form.needed("label")), scope == Scope.FEEDS);
    }

    private void removeToken(Context context) {
        Visitor visitor = Doorkeeper.visitor(context);
        String id = new Form(context).needed("id");
        boolean mayRemove = accounts.tokens().stream()
                .anyMatch(token ->
                        token.id().equals(id) && (token.owner().equals(visitor.name()) || visitor.may(Scope.ADMIN)));
        if (!mayRemove) {
            throw Refusal.notFound("there is no such token");
        }
        accounts.removeToken(id);
        context.redirect("/tokens", HttpStatus.SEE_OTHER);
    }
}
