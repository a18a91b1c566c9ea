package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.Words;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.StoryEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to the stories: as a list to come back to, and as a stream of server-sent events to wait at. Whoever closes
 * it ends the streams.
 */
public final class EventsApi implements Consumer<StoryEvent>, AutoCloseable {
    /** Open streams; each is a page somebody looks at. */
    private static final int MOST_STREAMS = 500;

    /** In seconds; proxies end what says nothing for a minute. */
    private static final long HEARTBEAT = 20;

    /** Events told to somebody who comes back after a break. */
    private static final int MOST_MISSED = 200;

    private static final String STREAM = "/api/v1/events/stream";

    private final Newsroom newsroom;
    /** All that are open, also those that are still being told what they missed. */
    private final Set<SseClient> open = ConcurrentHashMap.newKeySet();

    /** With the story each wants to hear of; empty for all. */
    private final Map<SseClient, String> streams = new ConcurrentHashMap<>();

    /** Of its own, so that a reader with a slow line keeps nobody from working. */
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> heartbeat;

    public EventsApi(Newsroom newsroom) {
        this.newsroom = newsroom;
        newsroom.listen(this);
        heartbeat = teller.scheduleAtFixedRate(this::beat, HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/events", this::list, Scope.READ);
        routes.beforeMatched(STREAM, EventsApi::refuseOthersThanStreams);
        routes.sse(STREAM, this::open, Scope.READ);
        routes.get("/api/v1/stories/{story}/events", this::ofStory, Scope.READ);
    }

    private void list(Context context) {
        Query query = new Query(context);
        int most = query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST);
        give(context, newsroom.data().events().since(query.count("after"), most + 1), most);
    }

    private void ofStory(Context context) {
        Query query = new Query(context);
        int most = query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST);
        String story = Keys.id(context.pathParam("story"));
        if (newsroom.stories().card(story).isEmpty()) {
            throw StoriesApi.none();
        }
        give(context, newsroom.data().events().sinceOfStory(story, query.count("after"), most + 1), most);
    }

    private static void give(Context context, List<StoryEvent> events, int most) {
        List<StoryEvent> shown = events.stream().limit(most).toList();
        Optional<String> next = events.size() > most
                ? Optional.of(Long.toString(shown.get(most - 1).number()))
                : Optional.empty();
        JsonText.give(context, shown, next, EventsApi::form);
    }

    static void form(StoryEvent event, ObjectNode node) {
        StoryEvent.News news = event.news();
        node.put("number", event.number())
                .put("at", event.at().toString())
                .put("story", news.story())
                .put("kind", Words.kebab(news.kind()));
        JsonText.put(node, "article", news.article());
        JsonText.put(node, "outlet", news.outlet());
        node.put("says", news.says());
        news.change()
                .ifPresent(change -> node.putObject("change")
                        .put("kind", Words.kebab(change.kind()))
                        .put("was", change.was())
                        .put("is", change.is()));
        news.other().ifPresent(other -> node.put("other", other));
    }

    /** Whoever does not say that a stream is wanted would get an empty answer. */
    private static void refuseOthersThanStreams(Context context) {
        String accepted = Optional.ofNullable(context.header("Accept")).orElse("");
        if (context.method().equals(HandlerType.HEAD)) {
            throw Refusal.methodNotAllowed("GET");
        }
        if (!accepted.equals("text/event-stream")) {
            throw Refusal.notAcceptable("this is a stream of events: send \"Accept: text/event-stream\"");
        }
    }

    private void open(SseClient client) {
        if (open.size() >= MOST_STREAMS) {
            throw Refusal.unavailable("too many pages wait for events");
        }
        client.keepAlive();
        open.add(client);
        client.onClose(() -> {
            open.remove(client);
            streams.remove(client);
        });
        String story = new Query(client.ctx()).text("story").orElse("");
        String last = Optional.ofNullable(client.ctx().header("Last-Event-ID")).orElse("");
        teller.execute(() -> {
            client.sendComment("here");
            if (last.matches("[0-9]{1,18}")) {
                newsroom.data()
                        .events()
                        .since(Long.parseLong(last), MOST_MISSED)
                        .forEach(event -> tell(client, story, event));
            }
            streams.put(client, story);
        });
    }

    /** Something happened. */
    @Override
    public void accept(StoryEvent event) {
        teller.execute(() -> tell(event));
    }

    private void tell(StoryEvent event) {
        streams.forEach((client, story) -> tell(client, story, event));
    }

    private static void tell(SseClient client, String story, StoryEvent event) {
        if (!story.isEmpty() && !story.equals(event.news().story())) {
            return;
        }
        ObjectNode node = JsonText.object();
        form(event, node);
        client.sendEvent("news", JsonText.line(node), Long.toString(event.number()));
    }

    private void beat() {
        streams.keySet().forEach(client -> client.sendComment("still here"));
    }

    @Override
    public void close() {
        newsroom.unlisten(this);
        heartbeat.cancel(false);
        teller.shutdownNow();
        open.forEach(SseClient::close);
    }
}
