package org.secondsource.app.report.html;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page in the machine's own Chromium, driven by Playwright; no browser is downloaded. Whoever opens it closes it. */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Page page;
    private final CDPSession session;

    private Browser(Playwright playwright, Page page, CDPSession session) {
        this.playwright = playwright;
        this.page = page;
        this.session = session;
    }

    /** The browser's file; empty where there is none, so that a test can skip and say why. */
    public static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Browser open(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserContext context = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))
                .newContext();
        Page page = context.newPage();
        return new Browser(playwright, page, context.newCDPSession(page));
    }

    /** @param settings names and values, such as {@code prefers-color-scheme} and {@code dark} */
    public void look(int width, int height, Map<String, String> settings) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(
                        "dark".equals(settings.get("prefers-color-scheme")) ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(
                        "reduce".equals(settings.get("prefers-reduced-motion"))
                                ? ReducedMotion.REDUCE
                                : ReducedMotion.NO_PREFERENCE)
                .setForcedColors(
                        "active".equals(settings.get("forced-colors")) ? ForcedColors.ACTIVE : ForcedColors.NONE));
    }

    /** Shows the page as it is printed, on the width of a sheet. */
    public void lookAtPaper() {
        look(760, 1000, Map.of());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    public void screenOnly() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    public void allowScripts(boolean allowed) {
        JsonObject value = new JsonObject();
        value.addProperty("value", !allowed);
        session.send("Emulation.setScriptExecutionDisabled", value);
    }

    public void visit(Path file) {
        visit(file.toUri());
    }

    public void visit(URI address) {
        page.navigate(address.toString());
    }

    /** Waits until a page is there, as after a link was followed. */
    public void waitForPage() {
        page.waitForLoadState();
    }

    /** Waits until an expression holds in the page, or in the one that comes after it. */
    public void waitUntil(String expression) {
        page.waitForFunction("() => Boolean(" + expression + ")");
    }

    /** Evaluates an expression in the page and answers its value; waits for promises. */
    public JsonNode run(String expression) {
        return JSON.valueToTree(page.evaluate(expression));
    }

    /** Clicks on the middle of an element, as a person with a mouse would. */
    public void click(String selector) {
        page.locator(selector).first().click();
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        page.keyboard().insertText(text);
    }

    /** Presses keys one after the other, as a person without a mouse would. */
    public void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What axe-core finds in the page, one barrier on each line; by the newer one named by {@code axe.script}, if any. */
    public String barriers() throws IOException {
        page.evaluate(axe() + "; true");
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

    public void screenshot(Path file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }

    public void print(Path file) {
        page.pdf(new Page.PdfOptions().setPath(file).setPrintBackground(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
