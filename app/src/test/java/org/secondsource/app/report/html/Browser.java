package org.secondsource.app.report.html;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine's own Chromium, driven through its debugging protocol: no driver, no download. Whoever opens it closes it.
 */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path profile;
    private final Connection connection;

    private Browser(Process process, Path profile, Connection connection) {
        this.process = process;
        this.profile = profile;
        this.connection = connection;
    }

    /** The browser's file; empty where there is none, so that a test can skip and say why. */
    public static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Browser open(Path chromium) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("browser");
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        String port = port(profile.resolve("DevToolsActivePort"));
        Connection connection = new Connection();
        URI targets = URI.create("http://127.0.0.1:" + port + "/json/list");
        try (var stream = targets.toURL().openStream()) {
            JsonNode list = JSON.readTree(stream.readAllBytes());
            for (JsonNode target : list) {
                if (target.path("type").asString().equals("page")) {
                    connection.connect(
                            URI.create(target.path("webSocketDebuggerUrl").asString()));
                }
            }
        }
        return new Browser(process, profile, connection);
    }

    private static String port(Path file) throws IOException, InterruptedException {
        for (int wait = 0; wait < PATIENCE_SECONDS * 10; wait++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser did not start");
    }

    /** @param settings names and values, such as {@code prefers-color-scheme} and {@code dark} */
    public void look(int width, int height, Map<String, String> settings) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        List<Map<String, String>> features = settings.entrySet().stream()
                .map(setting -> Map.of("name", setting.getKey(), "value", setting.getValue()))
                .toList();
        send("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** Shows the page as it is printed, on the width of a sheet. */
    public void lookAtPaper() {
        look(760, 1000, Map.of());
        send("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    public void screenOnly() {
        send("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    public void allowScripts(boolean allowed) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    public void visit(Path page) throws InterruptedException {
        visit(page.toUri());
    }

    public void visit(URI page) throws InterruptedException {
        send("Page.navigate", Map.of("url", page.toString()));
        waitForPage();
    }

    /** Waits until a page is there, as after a link was followed. */
    public void waitForPage() throws InterruptedException {
        for (int wait = 0; wait < PATIENCE_SECONDS * 20; wait++) {
            if (run("document.readyState").asString().equals("complete")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the page did not load");
    }

    /** Evaluates an expression in the page and answers its value; waits for promises. */
    public JsonNode run(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Clicks on the middle of an element, as a person with a mouse would. */
    public void click(String selector) {
        run("document.querySelector(" + JSON.writeValueAsString(selector) + ").scrollIntoView({block: 'center'})");
        JsonNode box = run("(box => [box.x + box.width / 2, box.y + box.height / 2])(document.querySelector("
                + JSON.writeValueAsString(selector) + ").getBoundingClientRect())");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            box.get(0).asDouble(),
                            "y",
                            box.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Presses keys one after the other, as a person without a mouse would. */
    public void press(String... keys) {
        for (String key : keys) {
            boolean prints = key.length() == 1;
            String text = prints ? key : key.equals("Enter") ? "\r" : "";
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code(key)));
            send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code(key)));
        }
    }

    private static int code(String key) {
        return switch (key) {
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "Tab" -> 9;
            case "ArrowDown" -> 40;
            default -> Character.toUpperCase(key.charAt(0));
        };
    }

    /** What axe-core finds in the page, one barrier on each line; by the newer one named by {@code axe.script}, if any. */
    public String barriers() throws IOException {
        run(axe() + "; true");
        return run("""
                axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(each =>
                    each.id + ' ' + each.nodes.map(node => node.target + ' ' + node.failureSummary).slice(0, 3).join(' | ')).join('\\n'))""").asString();
    }

    private static String axe() throws IOException {
        String newer = System.getProperty("axe.script", "");
        if (!newer.isEmpty()) {
            return Files.readString(Path.of(newer));
        }
        try (InputStream stream =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            if (stream == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public void screenshot(Path file, boolean whole) throws IOException {
        JsonNode answer = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
    }

    public void print(Path file) throws IOException {
        JsonNode answer = send("Page.printToPDF", Map.of("printBackground", true));
        Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return connection.send(method, parameters);
    }

    /** The browser's helpers outlive it and go on writing into its profile: it is removed when the last of them is gone. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        process.destroy();
        if (!areGone(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            areGone(all);
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static boolean areGone(List<ProcessHandle> processes) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One page's protocol: numbered questions out, answers with their numbers in. */
    private static final class Connection implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        private final AtomicInteger numbers = new AtomicInteger();
        private final StringBuilder message = new StringBuilder();
        private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

        void connect(URI address) {
            socket.complete(HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address, this)
                    .join());
        }

        JsonNode send(String method, Map<String, ?> parameters) {
            int number = numbers.incrementAndGet();
            CompletableFuture<JsonNode> answer = new CompletableFuture<>();
            waiting.put(number, answer);
            String json = JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters));
            socket.join().sendText(json, true).join();
            try {
                return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException failed) {
                throw new IllegalStateException(method + " was not answered", failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            webSocket.request(1);
            if (last) {
                JsonNode answer = JSON.readTree(message.toString());
                message.setLength(0);
                Optional.ofNullable(waiting.remove(answer.path("id").asInt(-1))).ifPresent(future -> {
                    if (answer.has("error")) {
                        future.completeExceptionally(
                                new IllegalStateException(answer.path("error").toString()));
                    } else {
                        future.complete(answer.path("result"));
                    }
                });
            }
            return CompletableFuture.completedFuture(null);
        }
    }
}
