package org.secondsource.app.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.app.desk.Equipment;
import org.secondsource.app.desk.Knowledge;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.app.web.access.Accounts;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.traffic.JsonLog;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.RuleReader;

/** A real server on a free port of this machine over a folder of its own, and a browser without a screen to ask it with. */
public final class Desk implements AutoCloseable {
    public static final String PASSWORD = "four words of no weight";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    /** Hashing passwords takes its time; once is enough. */
    private static String accountsOnce = "";

    private final WebDesk server;
    private final Newsroom newsroom;
    private final StringWriter log;
    private HttpClient client = client();

    private Desk(WebDesk server, Newsroom newsroom, StringWriter log) {
        this.server = server;
        this.newsroom = newsroom;
        this.log = log;
    }

    /** A desk nobody shares. */
    public static Desk local(Path folder) {
        return open(folder, ServerSettings.Limits.usual());
    }

    /** A shared desk behind a proxy, which people know by this address. */
    public static Desk published(Path folder, URI address) {
        shared(folder).close();
        ServerSettings usual = ServerSettings.local(0);
        return open(folder, new ServerSettings(usual.host(), 0, Optional.of(address), usual.limits()));
    }

    public static Desk open(Path folder, ServerSettings.Limits limits) {
        ServerSettings usual = ServerSettings.local(0);
        return open(folder, new ServerSettings(usual.host(), usual.port(), usual.published(), limits));
    }

    private static Desk open(Path folder, ServerSettings settings) {
        StringWriter log = new StringWriter();
        JsonLog lines = new JsonLog(new PrintWriter(log), Clock.systemUTC());
        Equipment equipment =
                new Equipment(new RuleReader(), texts -> List.of(), "rules", Knowledge.OURS, Clock.systemUTC());
        Newsroom newsroom = Newsroom.open(DataFolder.open(folder), equipment, problem -> {});
        return new Desk(WebDesk.open(settings, newsroom, lines), newsroom, log);
    }

    /** A desk with an account of each scope: rita reads, wim writes, ada administers. */
    public static Desk shared(Path folder) {
        return shared(folder, ServerSettings.Limits.usual());
    }

    public static synchronized Desk shared(Path folder, ServerSettings.Limits limits) {
        Path file = folder.resolve(Accounts.FILE);
        try {
            Files.createDirectories(folder);
            if (accountsOnce.isEmpty()) {
                Accounts accounts = new Accounts(folder, Clock.systemUTC());
                accounts.add("ada", Scope.ADMIN, PASSWORD);
                accounts.add("wim", Scope.WRITE, PASSWORD);
                accounts.add("rita", Scope.READ, PASSWORD);
                accountsOnce = Files.readString(file);
            }
            Files.writeString(file, accountsOnce);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return open(folder, limits);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Forgets all cookies. */
    public Desk asStranger() {
        client = client();
        return this;
    }

    public Accounts accounts() {
        return new Accounts(newsroom.data().folder(), Clock.systemUTC());
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public String token(String name, Scope scope) {
        Accounts accounts = accounts();
        return accounts.addToken(accounts.account(name).orElseThrow(), scope, "for a test");
    }

    public List<String> routes() {
        return server.routes();
    }

    /** Hands in the reports of the harbour story, reads and compares them; answers the id of a story with a dossier. */
    public String withHarbourStory() {
        HarbourStory.dossier().readings().forEach(reading -> newsroom.deposit(reading.article(), "test"));
        return caughtUp();
    }

    /** Works off all that was handed in; answers the id of the story that changed last. */
    public String caughtUp() {
        newsroom.catchUp();
        newsroom.search().catchUp();
        return newsroom.stories().newest(Optional.empty(), 1).items().get(0).id();
    }

    public String log() {
        return log.toString();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + "/").resolve(path);
    }

    public int port() {
        return server.port();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> visit(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpResponse<String> postJson(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form without anything but these fields, written as in an address. */
    public HttpResponse<String> postForm(String path, String fields) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Loads a page with a form, and sends the form with its token. */
    public HttpResponse<String> fillIn(String page, String path, String fields) {
        return postForm(path, fields + "&csrf=" + formToken(visit(page).body()));
    }

    public static String formToken(String page) {
        Matcher matcher = FORM_TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no form on this page: " + page);
        }
        return matcher.group(1);
    }

    public HttpResponse<String> login(String name, String password) {
        return fillIn("/login", "/login", "name=" + name + "&password=" + password.replace(' ', '+'));
    }

    /** Writes lines into a connection. */
    public static void say(Socket socket, String... lines) throws IOException {
        // At once: a server may refuse what it has read and end the connection before the rest is written.
        String text = String.join("\r\n", lines) + "\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** A connection of one's own, to say what no client would. */
    public Socket connect() throws IOException {
        Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Sends the lines of a head as they are and answers all that comes back until the server ends the connection. */
    public String raw(String... lines) throws IOException {
        try (Socket socket = connect()) {
            say(socket, Stream.concat(Arrays.stream(lines), Stream.of("")).toArray(String[]::new));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
        newsroom.close();
    }
}
