package org.secondsource.app.web.access;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.traffic.Clients;
import org.secondsource.app.web.traffic.TokenBuckets;

/**
 * Looks at every request before anything else does: whether it was meant for this server, whether it came from one of its
 * own pages, whether the client asks too often, who asks, and whether they may. Thread-safe.
 */
public final class Doorkeeper {
    private static final String VISITOR = "visitor";

    /** The parameter of a feed's address that holds a token. */
    public static final String IN_ADDRESS = "token";

    private static final Set<HandlerType> SAFE =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS, HandlerType.TRACE);

    private final Accounts accounts;
    private final Cookies cookies;
    private final Sessions sessions;
    private final HostNames hosts;
    private final Clients clients;
    private final TokenBuckets requests;

    public Doorkeeper(Household household, HostNames hosts, Clients clients, TokenBuckets requests) {
        this.accounts = household.accounts();
        this.cookies = household.cookies();
        this.sessions = household.sessions();
        this.hosts = hosts;
        this.clients = clients;
        this.requests = requests;
    }

    /** Before any route is looked for. */
    public void receive(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!hosts.has(host)) {
            throw Refusal.misdirected("this server does not go by the name in the Host header");
        }
        if (!SAFE.contains(context.method())) {
            refuseOtherSites(context, host);
        }
        if (!accounts.none()) {
            requests.take(clients.client(context)).ifPresent(wait -> {
                throw Refusal.tooMany(wait);
            });
        }
    }

    /** Browsers say from which site a request that changes something was sent; other programs say nothing. */
    private static void refuseOtherSites(Context context, String host) {
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("none");
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        boolean foreign = !origin.isEmpty() && !origin.matches("(?i)https?://\\Q" + host.replace("\\E", "") + "\\E");
        if (foreign || !(site.equals("none") || site.equals("same-origin"))) {
            throw Refusal.forbidden("requests that change something are taken from pages of this server only");
        }
    }

    /** Once it is known which route was asked for. */
    public void admit(Context context) {
        Scope needed = needed(context);
        Visitor visitor = known(context);
        context.attribute(VISITOR, visitor);
        if (!visitor.may(needed)) {
            throw visitor.by() == Visitor.By.NOTHING
                    ? Refusal.unauthorized("log in, or send a token")
                    : Refusal.forbidden("this needs the scope " + needed.word());
        }
        if (!SAFE.contains(context.method()) && needsFormToken(context, visitor) && !cookies.isOurForm(context)) {
            throw Refusal.forbidden("the form was not one of this server, or is too old; go back and load it again");
        }
    }

    /** Who asks for what is at no address, so that they are told so on a page like all others. */
    public void recognise(Context context) {
        if (context.attribute(VISITOR) == null) {
            try {
                context.attribute(VISITOR, known(context));
            } catch (Refusal unknown) {
                context.attribute(VISITOR, Visitor.NOBODY);
            }
        }
    }

    /** A route that names no scope can be used by nobody. */
    private static Scope needed(Context context) {
        for (RouteRole role : context.routeRoles()) {
            if (role instanceof Scope scope) {
                return scope;
            }
        }
        throw new IllegalStateException("the route " + context.path() + " names no scope");
    }

    private Visitor known(Context context) {
        String authorization =
                Optional.ofNullable(context.header("Authorization")).orElse("");
        if (!authorization.isEmpty()) {
            return byToken(authorization);
        }
        Optional<Visitor> reader = readerOfFeeds(context);
        if (reader.isPresent()) {
            return reader.get();
        }
        if (accounts.none()) {
            // Who can be reached by others and has lost its accounts belongs to nobody, not to everybody.
            return hosts.ofThisMachineOnly() ? Visitor.LOCAL : Visitor.NOBODY;
        }
        return cookies.secret(context)
                .flatMap(secret -> sessions.account(secret, accounts))
                .map(account -> new Visitor(account.name(), account.scope(), Visitor.By.SESSION))
                .orElse(Visitor.NOBODY);
    }

    /** Readers of feeds send no header: for a feed, and only with the scope for feeds, a token may stand in the address. */
    private Optional<Visitor> readerOfFeeds(Context context) {
        String secret = Optional.ofNullable(context.queryParam(IN_ADDRESS)).orElse("");
        if (secret.isEmpty() || !context.routeRoles().contains(Scope.FEEDS)) {
            return Optional.empty();
        }
        return Optional.of(by(accounts.token(secret).filter(token -> token.scope() == Scope.FEEDS)));
    }

    private Visitor byToken(String authorization) {
        return by(
                authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                        ? accounts.token(authorization.substring(7).strip())
                        : Optional.empty());
    }

    private Visitor by(Optional<ApiToken> token) {
        ApiToken valid = token.orElseThrow(() -> Refusal.unauthorized("this token is not valid here"));
        Scope owners = accounts.account(valid.owner()).map(Account::scope).orElse(Scope.NONE);
        Scope scope = owners.holds(valid.scope()) ? valid.scope() : owners;
        return new Visitor(valid.owner(), scope, Visitor.By.TOKEN);
    }

    /**
     * Pages of other sites know no tokens of ours and cannot read our pages; what a browser sends by itself is a cookie, or
     * just that it runs on this machine. There, for the API, the site named by the browser is enough.
     */
    private static boolean needsFormToken(Context context, Visitor visitor) {
        boolean program = visitor.by() == Visitor.By.PLACE && context.path().startsWith("/api/");
        return visitor.by() != Visitor.By.TOKEN && !program;
    }

    /** Who asks; only once they were admitted. */
    public static Visitor visitor(Context context) {
        return Optional.<Visitor>ofNullable(context.attribute(VISITOR)).orElse(Visitor.NOBODY);
    }
}
