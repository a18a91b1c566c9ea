package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondsource.app.report.html.Browser;
import org.secondsource.app.web.Desk;
import org.secondsource.archive.StoryCard;

/** The desk in a real browser: by mouse and by keyboard, barriers, live news, phones. Skips where there is no Chromium. */
class DeskIT {
    private static final Path PICTURES = Path.of("target", "reports", "desk").toAbsolutePath();
    private static Optional<Browser> opened = Optional.empty();
    private static Optional<Desk> desk = Optional.empty();

    @BeforeAll
    static void openDesk() throws IOException {
        Optional<Path> chromium = Browser.find();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine: the desk is not tried in a browser");
        Desk running = Desk.local(Files.createTempDirectory("desk"));
        desk = Optional.of(running);
        running.withHarbourStory();
        var stories = running.newsroom().stories().newest(Optional.empty(), 9).items();
        for (StoryCard other : stories.subList(1, stories.size())) {
            running.newsroom().review().merge(stories.get(0).id(), other.id(), "test");
        }
        running.postJson("/api/v1/articles", """
                {"id": "tarn-1", "title": "Bridge at Tarn closed", "outlet": "Tarn Gazette", "published": "2026-03-01",
                 "text": "The mayor of Tarn, Ada Quill, said 14 people were hurt when the old bridge gave way. An official said it was rotten."}""");
        running.caughtUp();
        running.postJson("/api/v1/articles", """
                {"id": "tarn-1", "title": "Bridge at Tarn closed", "outlet": "Tarn Gazette", "published": "2026-03-01",
                 "text": "The mayor of Tarn, Ada Quill, said 19 people were hurt when the old bridge gave way. Tarn Works denied that it was rotten."}""");
        running.caughtUp();
        WebhooksPageTest.withDeliveries(running);
        running.newsroom().start(true);
        opened = Optional.of(Browser.open(chromium.get()));
    }

    @AfterAll
    static void closeDesk() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
        desk.ifPresent(Desk::close);
    }

    private static Browser browser() {
        return opened.orElseThrow();
    }

    private static Desk desk() {
        return desk.orElseThrow();
    }

    @BeforeEach
    void begin() {
        browser().allowScripts(true);
        browser().look(1440, 1000, Map.of("prefers-reduced-motion", "reduce"));
        browser().visit(desk().uri("/"));
    }

    private static String text(String expression) {
        return browser().run(expression).asString();
    }

    private static boolean is(String expression) {
        return browser().run("Boolean(" + expression + ")").asBoolean();
    }

    /** Waits for what a script or another page brings. */
    private static void eventually(String expression) {
        browser().waitUntil(expression);
    }

    private static String harbour() {
        return desk().newsroom().stories().newest(Optional.empty(), 9).items().stream()
                .filter(story -> story.counts().reports() > 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void goesFromTheStoriesToOneByKeyboardAlone() {
        browser().press("j");
        assertThat(is("document.querySelector('[data-row].current')")).isTrue();
        String label = text("document.querySelector('[data-row].current .head').textContent");
        browser().press("j", "k", "o");
        eventually("location.pathname.startsWith('/stories/')");
        browser().waitForPage();

        assertThat(text("document.title")).contains(label);
    }

    @Test
    void goesFromTheStoriesToOneByMouse() {
        browser().click("[data-row] .head");
        eventually("location.pathname.startsWith('/stories/')");
    }

    @Test
    void theStoryKeepsItsOwnKeys() {
        browser().visit(desk().uri("/stories/" + harbour()));
        browser().press("j");
        assertThat(text("document.querySelector('tr.claim.current').id")).isEqualTo("claim-c1");
        browser().press("p");
        assertThat(text("document.activeElement.id")).isEqualTo("provenance");
        browser().press("?");
        assertThat(is("document.querySelector('#keys').open")).isTrue();
    }

    /** The policy of the server lets less run than a file on the disk may. */
    @Test
    void theStoryTellsWhyWordsAreHighlightedUnderThePolicyOfTheServer() {
        browser().visit(desk().uri("/stories/" + harbour()));
        browser()
                .run("window.broken = []; addEventListener('error', event => broken.push(event.message));"
                        + " addEventListener('securitypolicyviolation', event => broken.push(event.violatedDirective));"
                        + " document.querySelector('#sides mark').click()");
        assertThat(is("document.querySelector('#why').open")).isTrue();
        browser().run("document.querySelector('#why .verdict button').click()");
        eventually("document.querySelector('#why output').textContent === '1 marked'");
        assertThat(desk().newsroom().data().corrections().articles()).isNotEmpty();
        browser().press("Escape");
        assertThat(is("document.querySelector('#why').open")).isFalse();

        browser().run("document.querySelector('details.graph .scroll').focus()");
        browser().press("ArrowRight");
        assertThat(is("document.querySelector('.node.current')")).isTrue();
        browser()
                .run(
                        "(order => { order.value = 'origins'; order.dispatchEvent(new Event('input', { bubbles: true })); })"
                                + "(document.getElementById('by-order'))");
        String origins = "[...document.querySelectorAll('tr.claim')].map(row => Number(row.dataset.origins))";
        assertThat(is("(list => list.every((each, at) => at === 0 || list[at - 1] <= each))(" + origins + ")"))
                .isTrue();
        assertThat(text("broken.join()")).isEmpty();
    }

    @Test
    void searchesByKeyAndOpensAHitWhereItStands() {
        browser().press("/");
        browser().type("harbour");
        browser().press("Enter");
        eventually("location.pathname === '/search' && document.querySelector('.hits li')");
        assertThat(is("document.querySelector('.hits mark')")).isTrue();
        browser().press("j", "o");
        eventually("location.pathname.startsWith('/articles/')");
        browser().waitForPage();

        assertThat(is("document.querySelector('.sought')")).isTrue();
    }

    @Test
    void marksAnAttributionRightByMouseAndTakesItBack() {
        browser().visit(desk().uri("/articles/tarn-1"));
        browser().click(".attributions summary");
        browser().click(".attributions button[value=right]");
        eventually("location.hash === '#who-says-what'");
        browser().waitForPage();

        assertThat(text("document.body.innerText")).contains("(whether it is said): right");
        assertThat(desk().newsroom().data().corrections().of("tarn-1")).isNotEmpty();

        browser().visit(desk().uri("/corrections"));
        browser().click("form:has([value=withdrawn]) button");
        eventually("location.hash === '#who-says-what'");
        browser().waitForPage();

        assertThat(text("document.body.innerText")).contains("taken back").doesNotContain("Take back");
    }

    @Test
    void showsWhatChangedBetweenVersions() {
        browser().visit(desk().uri("/articles/tarn-1"));

        assertThat(text("document.querySelector('#versions').innerText")).contains("14", "19");
    }

    @Test
    void handsInATextAndHearsOfItsStoryAtOnce() throws InterruptedException {
        browser().press("j");
        String current = text("document.querySelector('[data-row].current').id");
        Thread.sleep(500);
        desk().postJson("/api/v1/articles", """
                {"id": "marsh-1", "title": "Ferry aground off Marsh End", "outlet": "Marsh Herald", "published": "2026-05-02",
                 "text": "A ferry ran aground off Marsh End on Saturday, the coast guard said. Nobody was hurt, it said."}""");
        eventually("document.querySelector('#stories').innerText.includes('Ferry')");

        assertThat(text("document.querySelector('[data-row].current').id")).isEqualTo(current);
        assertThat(text("document.querySelector('.toast').textContent")).isNotEmpty();
    }

    /** Moves on by Tab until the focus is where it should be. */
    private static void tabTo(String selector) {
        for (int steps = 0; steps < 100; steps++) {
            if (is("document.activeElement && document.activeElement.matches('" + selector + "')")) {
                return;
            }
            browser().press("Tab");
        }
        throw new AssertionError("the focus never comes to " + selector);
    }

    /** Types an address and whom it is to hear of, and sends the form. */
    private static void orderWebhook(String url, String outlet) {
        tabTo("[name=url]");
        browser().type(url);
        browser().press("Tab", "ArrowDown", "ArrowDown", "Tab");
        browser().type(outlet);
        browser().press("Enter");
    }

    private static void removeWebhook(String place) {
        tabTo("#main .inline-form button");
        while (!text("document.activeElement.textContent").contains(place)) {
            browser().press("Tab");
            tabTo("#main .inline-form button");
        }
        browser().press("Enter");
        eventually("document.readyState === 'complete' && !document.querySelector('#main').innerText.includes('" + place
                + "')");
    }

    @Test
    void addsAndRemovesAWebhookByKeyboardOnAPhoneInTheDark() throws IOException {
        browser().look(390, 844, Map.of("prefers-color-scheme", "dark", "prefers-reduced-motion", "reduce"));
        browser().visit(desk().uri("/webhooks"));
        orderWebhook("ftp://phone.example/hook", "Tarn Gazette");
        eventually("document.querySelector('.wrong')");
        browser().waitForPage();
        assertThat(text("document.activeElement.textContent")).contains("names a host");
        assertThat(text("['url', 'tells', 'of', 'secret'].map(name => document.querySelector(`[name=${name}]`).value)"
                        + ".join()"))
                .isEqualTo("ftp://phone.example/hook,outlet,Tarn Gazette,");
        assertThat(browser().barriers()).isEmpty();
        browser().screenshot(PICTURES.resolve("webhooks-wrong-phone-dark.png"), false);

        tabTo("[name=url]");
        browser().type("https://phone.example/hook");
        browser().press("Enter");
        eventually("document.querySelector('.secret')");
        browser().waitForPage();
        assertThat(text("document.querySelector('.secret').textContent")).startsWith("whsec_");
        assertThat(text("document.querySelector('#main').innerText"))
                .contains("it is not shown again", "alerts of the outlet Tarn Gazette");
        assertThat(browser().run("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(390);
        assertThat(browser().barriers()).isEmpty();
        browser().screenshot(PICTURES.resolve("webhooks-secret-phone-dark.png"), false);

        browser().visit(desk().uri("/webhooks"));
        assertThat(is("document.querySelector('.secret')")).isFalse();
        browser().run("window.confirm = question => { window.asked = question; return false; }");
        tabTo("#main .inline-form button");
        browser().press("Enter");
        assertThat(text("asked")).contains("https://chat.example/\u2026 nothing more");
        browser().run("window.confirm = () => true");
        removeWebhook("phone.example");

        assertThat(desk().newsroom().data().webhooks().all()).hasSize(2);
        assertThat(browser().barriers()).isEmpty();
    }

    @Test
    void addsAndRemovesAWebhookWithoutScripts() {
        browser().allowScripts(false);
        browser().visit(desk().uri("/webhooks"));
        orderWebhook("https://plain.example/hook", "Tarn Gazette");
        eventually("document.querySelector('.secret')");
        browser().visit(desk().uri("/webhooks"));
        removeWebhook("plain.example");

        assertThat(desk().newsroom().data().webhooks().all()).hasSize(2);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("stories", "/");
        pages.put("story", "/stories/" + harbour());
        pages.put("article", "/articles/tarn-1");
        pages.put("articles", "/articles");
        pages.put("search", "/search?q=port&in=attribution");
        pages.put("outlets", "/outlets");
        pages.put("outlet", "/outlet?name=Daily+Lantern");
        pages.put("sources", "/source");
        pages.put("source", "/source?name=Marit+Voss");
        pages.put("watches", "/watches");
        pages.put("webhooks", "/webhooks");
        pages.put("corrections", "/corrections");
        pages.put("log", "/log");
        pages.put("accounts", "/accounts");
        pages.put("tokens", "/tokens");
        pages.put("refusal", "/stories/none");
        return pages;
    }

    @Test
    void hasNoBarriersThatAxeKnows() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            for (String scheme : new String[] {"light", "dark"}) {
                browser()
                        .look(
                                scheme.equals("dark") ? 390 : 1440,
                                900,
                                Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
                browser().visit(desk().uri(page.getValue()));
                browser().run("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertThat(browser().barriers())
                        .as(page.getKey() + ", " + scheme)
                        .isEmpty();
            }
        }
    }

    @Test
    void neverScrollsSidewaysOnAPhone() {
        browser().look(390, 844, Map.of());
        for (Map.Entry<String, String> page : pages().entrySet()) {
            browser().visit(desk().uri(page.getValue()));
            assertThat(browser().run("document.documentElement.scrollWidth").asInt())
                    .as(page.getKey())
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void worksWithoutScripts() {
        browser().allowScripts(false);
        browser().visit(desk().uri("/search?q=harbour"));
        assertThat(text("document.querySelector('.hits').innerText")).containsIgnoringCase("harbour");
    }

    /** Pictures for people to look at. */
    @Test
    void leavesPictures() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            browser().look(1440, 1000, Map.of("prefers-reduced-motion", "reduce"));
            browser().visit(desk().uri(page.getValue()));
            browser().screenshot(PICTURES.resolve(page.getKey() + ".png"), false);
            browser().look(390, 844, Map.of("prefers-reduced-motion", "reduce"));
            browser().screenshot(PICTURES.resolve(page.getKey() + "-phone.png"), false);
        }
        browser().look(1440, 1000, Map.of("prefers-color-scheme", "dark", "prefers-reduced-motion", "reduce"));
        browser().visit(desk().uri("/articles/tarn-1"));
        browser().screenshot(PICTURES.resolve("article-dark.png"), false);
        assertThat(PICTURES.resolve("stories.png")).isNotEmptyFile();
    }
}
