package org.secondsource.app.web;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Accounts;
import org.secondsource.app.web.access.Cookies;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.FrontDoor;
import org.secondsource.app.web.access.HostNames;
import org.secondsource.app.web.access.Household;
import org.secondsource.app.web.access.Sessions;
import org.secondsource.app.web.api.ArticlesApi;
import org.secondsource.app.web.api.CorrectionsApi;
import org.secondsource.app.web.api.EventsApi;
import org.secondsource.app.web.api.OpenApi;
import org.secondsource.app.web.api.ProfilesApi;
import org.secondsource.app.web.api.SearchApi;
import org.secondsource.app.web.api.StoriesApi;
import org.secondsource.app.web.api.WatchesApi;
import org.secondsource.app.web.api.WebhooksApi;
import org.secondsource.app.web.arrival.Arrivals;
import org.secondsource.app.web.page.AccountsPage;
import org.secondsource.app.web.page.ArticlePage;
import org.secondsource.app.web.page.ArticlesPage;
import org.secondsource.app.web.page.CorrectionsPage;
import org.secondsource.app.web.page.Downloads;
import org.secondsource.app.web.page.Feeds;
import org.secondsource.app.web.page.Files;
import org.secondsource.app.web.page.LogPage;
import org.secondsource.app.web.page.LoginPage;
import org.secondsource.app.web.page.OneStoryPage;
import org.secondsource.app.web.page.OutletsPage;
import org.secondsource.app.web.page.Pages;
import org.secondsource.app.web.page.RefusalPage;
import org.secondsource.app.web.page.SearchDownloads;
import org.secondsource.app.web.page.SearchPage;
import org.secondsource.app.web.page.SourcesPage;
import org.secondsource.app.web.page.StoriesPage;
import org.secondsource.app.web.page.WatchesPage;
import org.secondsource.app.web.page.WebhooksPage;
import org.secondsource.app.web.traffic.Clients;
import org.secondsource.app.web.traffic.JsonLog;
import org.secondsource.app.web.traffic.Measures;
import org.secondsource.app.web.traffic.TokenBuckets;
import org.secondsource.archive.ArchiveException;

/**
 * The front door: the desk as a web server, put together. Open it with a folder of data, send people to {@link #address},
 * close it when done.
 */
public final class WebDesk implements AutoCloseable {
    /** Those who ask whether a server is ready wait a few seconds themselves. */
    private static final Duration READY_WITHIN = Duration.ofSeconds(2);

    private final DeskServer server;
    private final EventsApi events;

    private WebDesk(DeskServer server, EventsApi events) {
        this.server = server;
        this.events = events;
    }

    /**
     * Starts to serve.
     *
     * @param newsroom what is shown; whoever opened it closes it, after this
     */
    public static WebDesk open(ServerSettings settings, Newsroom newsroom, JsonLog log) {
        Clock clock = Clock.systemUTC();
        Accounts accounts = new Accounts(newsroom.data().folder(), clock);
        refuseToBeOpenToAll(settings, accounts);
        Household household = new Household(accounts, new Sessions(clock), new Cookies(settings.isHttps()));
        Clients clients = new Clients(settings.published().isPresent());
        Measures measures = measures(newsroom);
        Files files = new Files();
        Pages pages = new Pages(files, household.cookies());
        EventsApi events = new EventsApi(newsroom);
        List<Consumer<RoutesConfig>> routes = List.of(
                files::addTo,
                new Health(new Readiness(() -> answers(newsroom), READY_WITHIN), measures, accounts)::addTo,
                new LoginPage(pages, new FrontDoor(household, clients))::addTo,
                new AccountsPage(pages, accounts)::addTo,
                group -> addPages(group, pages, newsroom),
                group -> addApi(group, newsroom),
                new Feeds(newsroom, settings.published())::addTo,
                events::addTo);
        Doorkeeper doorkeeper = doorkeeper(settings, household, clients);
        ErrorAnswers errors = new ErrorAnswers(new RefusalPage(pages), doorkeeper, log);
        DeskServer.Staff staff = new DeskServer.Staff(doorkeeper, errors, measures, log);
        return new WebDesk(DeskServer.start(settings, staff, routes), events);
    }

    private static void addPages(RoutesConfig routes, Pages pages, Newsroom newsroom) {
        new StoriesPage(pages, newsroom).addTo(routes);
        new OneStoryPage(pages, newsroom).addTo(routes);
        new ArticlePage(pages, newsroom).addTo(routes);
        new ArticlesPage(pages, newsroom, new Arrivals(newsroom)).addTo(routes);
        new SearchPage(pages, newsroom).addTo(routes);
        new OutletsPage(pages, newsroom).addTo(routes);
        new SourcesPage(pages, newsroom).addTo(routes);
        new CorrectionsPage(pages, newsroom).addTo(routes);
        new WatchesPage(pages, newsroom).addTo(routes);
        new WebhooksPage(pages, newsroom).addTo(routes);
        new LogPage(pages, newsroom).addTo(routes);
        new Downloads(newsroom).addTo(routes);
        new SearchDownloads(newsroom).addTo(routes);
    }

    private static void addApi(RoutesConfig routes, Newsroom newsroom) {
        new ArticlesApi(newsroom, new Arrivals(newsroom)).addTo(routes);
        new StoriesApi(newsroom).addTo(routes);
        new SearchApi(newsroom).addTo(routes);
        new ProfilesApi(newsroom).addTo(routes);
        new CorrectionsApi(newsroom).addTo(routes);
        new WatchesApi(newsroom).addTo(routes);
        new WebhooksApi(newsroom).addTo(routes);
        new OpenApi().addTo(routes);
    }

    private static Measures measures(Newsroom newsroom) {
        Measures measures = new Measures();
        measures.gauge(
                "secondsource_articles",
                "Articles kept.",
                () -> newsroom.data().articles().count());
        measures.gauge(
                "secondsource_versions_behind",
                "Kept versions that are still being read and cannot be found yet.",
                () -> newsroom.search().behind());
        measures.gauge(
                "secondsource_last_event",
                "Number of the last thing that happened to a story.",
                () -> newsroom.events().newest());
        return measures;
    }

    private static boolean answers(Newsroom newsroom) {
        try {
            return newsroom.data().articles().newest() >= 0;
        } catch (ArchiveException broken) {
            return false;
        }
    }

    private static void refuseToBeOpenToAll(ServerSettings settings, Accounts accounts) {
        if (settings.isReachable() && accounts.none()) {
            throw new ServerException("a desk that other machines can reach needs accounts:"
                    + " give the first with \"secondsource user add NAME --scope admin\"");
        }
    }

    private static Doorkeeper doorkeeper(ServerSettings settings, Household household, Clients clients) {
        HostNames hosts = new HostNames(settings.host(), settings.published(), settings.isReachable());
        ServerSettings.Limits limits = settings.limits();
        TokenBuckets requests = new TokenBuckets(limits.requestsPerSecond(), limits.burst(), System::nanoTime);
        return new Doorkeeper(household, hosts, clients, requests);
    }

    /** Where people find it. */
    public URI address() {
        return server.address();
    }

    /** Where it listens, whatever people know it by. */
    public int port() {
        return server.port();
    }

    /** All that can be asked for, as {@code GET /path/{parameter}}, sorted. */
    public List<String> routes() {
        return server.routes();
    }

    @Override
    public void close() {
        events.close();
        server.close();
    }
}
