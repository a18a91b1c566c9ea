package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.watch.AlertDesk;
import org.secondsource.app.watch.AlertFeed;
import org.secondsource.app.watch.AtomFeed;
import org.secondsource.app.watch.JsonFeed;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.StoryCard;

/**
 * Alerts as feeds, of everything or with {@code ?story=}, {@code ?outlet=} or {@code ?query=} of that alone: {@code
 * /feeds/alerts.atom} and {@code /feeds/alerts.json}.
 */
public final class Feeds {
    /** Alerts in a feed; readers come back before as many are new. */
    private static final int MOST = 100;

    private final Newsroom newsroom;
    private final AlertDesk alerts;
    private final Optional<URI> published;

    /** @param published where people find the desk, if that is not where it listens */
    public Feeds(Newsroom newsroom, Optional<URI> published) {
        this.newsroom = newsroom;
        this.alerts = new AlertDesk(newsroom);
        this.published = published;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(
                "/feeds/alerts.atom",
                context -> Answer.give(
                        context, AtomFeed.MEDIA_TYPE + "; charset=utf-8", new AtomFeed().write(feed(context))),
                Scope.FEEDS);
        routes.get(
                "/feeds/alerts.json",
                context -> Answer.give(context, JsonFeed.MEDIA_TYPE, new JsonFeed().write(feed(context))),
                Scope.FEEDS);
    }

    private AlertFeed feed(Context context) {
        AlertScope scope = scope(new Query(context));
        if (scope.kind() == AlertScope.Kind.STORY
                && newsroom.stories().card(scope.subject()).isEmpty()) {
            throw Refusal.notFound("there is no such story");
        }
        URI desk = published.orElseGet(() -> URI.create(context.scheme() + "://" + context.host() + "/"));
        String choice = scope.kind() == AlertScope.Kind.ALL
                ? ""
                : "?" + scope.kind().name().toLowerCase(Locale.ROOT) + "="
                        + URLEncoder.encode(scope.subject(), StandardCharsets.UTF_8);
        return new AlertFeed(title(scope), desk.resolve(context.path() + choice), desk, alerts.newest(scope, MOST));
    }

    private static AlertScope scope(Query query) {
        return query.text("story")
                .map(story -> new AlertScope(AlertScope.Kind.STORY, story))
                .or(() -> query.text("outlet").map(outlet -> new AlertScope(AlertScope.Kind.OUTLET, outlet)))
                .or(() -> query.text("query").map(words -> query(words)))
                .orElse(AlertScope.ALL);
    }

    private static AlertScope query(String words) {
        Query.search(words);
        return new AlertScope(AlertScope.Kind.QUERY, words);
    }

    private String title(AlertScope scope) {
        String about = switch (scope.kind()) {
            case ALL -> "all stories";
            case STORY ->
                newsroom.stories().card(scope.subject()).map(StoryCard::label).orElse(scope.subject());
            case OUTLET, QUERY -> scope.subject();
        };
        return "Second Source alerts: " + about;
    }
}
