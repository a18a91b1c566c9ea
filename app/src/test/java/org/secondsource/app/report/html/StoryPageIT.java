package org.secondsource.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondsource.app.report.HarbourStory;

/** The page in a real browser: keys, barriers, darkness, phones and paper. Skips where there is no Chromium. */
class StoryPageIT {
    private static final Path FOLDER = Path.of("target", "reports").toAbsolutePath();
    private static final Path PAGE = FOLDER.resolve("harbour-it.html");
    private static Optional<Browser> opened = Optional.empty();

    @BeforeAll
    static void openBrowser() throws IOException {
        Optional<Path> chromium = Browser.find();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine: the page is not tried in a browser");
        Files.createDirectories(FOLDER);
        try (Writer writer = Files.newBufferedWriter(PAGE)) {
            new HtmlReport().write(HarbourStory.dossier(), writer);
        }
        opened = Optional.of(Browser.open(chromium.get()));
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }

    private Browser browser() {
        return opened.orElseThrow();
    }

    @BeforeEach
    void visit() {
        browser().allowScripts(true);
        browser().look(1440, 1000, Map.of("prefers-reduced-motion", "reduce"));
        browser().visit(PAGE);
    }

    private String text(String expression) {
        return browser().run(expression).asString();
    }

    private boolean is(String expression) {
        return browser().run("Boolean(" + expression + ")").asBoolean();
    }

    @Test
    void walksTheClaimsByKeyboardAlone() {
        browser().press("j", "j");
        assertThat(text("document.querySelector('tr.claim.current').id")).isEqualTo("claim-c2");

        browser().press("o");
        assertThat(is("document.querySelector('#claim-c2').nextElementSibling.querySelector('details').open"))
                .isTrue();

        browser().press("Enter");
        assertThat(is("document.querySelector('#claim-c2').nextElementSibling.querySelector('details').open"))
                .isFalse();

        browser().press("k");
        assertThat(text("document.querySelector('tr.claim.current').id")).isEqualTo("claim-c1");
    }

    @Test
    void jumpsBetweenSectionsByKey() {
        Map.of("c", "claims", "p", "provenance", "f", "figures", "t", "timeline", "s", "sides")
                .forEach((key, section) -> {
                    browser().press(key);
                    assertThat(text("document.activeElement.id")).isEqualTo(section);
                });
    }

    @Test
    void turnsThroughTheReports() {
        browser().press("]");
        assertThat(text("document.querySelector('.report.current').id")).isEqualTo("r1");
        browser().press("]", "]", "[");
        assertThat(text("document.querySelector('.report.current').id")).isEqualTo("r2");
    }

    @Test
    void findsWordsInTheClaims() {
        browser().press("/", "a", "m", "m", "o", "n", "i", "a");
        assertThat(browser()
                        .run("document.querySelectorAll('tr.claim:not([hidden])').length")
                        .asInt())
                .isBetween(1, 8);
        browser().press("Escape");
        assertThat(browser()
                        .run("document.querySelectorAll('tr.claim:not([hidden])').length")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void switchesHighlightsAndShowsItsKeys() {
        browser().press("6");
        assertThat(is("document.querySelector('#layer-6').checked")).isFalse();
        browser().press("?");
        assertThat(is("document.querySelector('#keys').open")).isTrue();
        browser().press("Escape");
        assertThat(is("document.querySelector('#keys').open")).isFalse();
    }

    @Test
    void followsALinkBetweenSentences() {
        browser().run("document.querySelector('#r1-s0 .jump').click()");
        assertThat(text("location.hash")).startsWith("#r2-s");
        assertThat(is("document.querySelector('#r2-s0.partner')")).isTrue();
    }

    @Test
    void tellsWhyWordsAreHighlightedAndTakesMarks() {
        browser().run("document.querySelector('#sides mark').click()");
        assertThat(is("document.querySelector('#why').open")).isTrue();
        assertThat(text("document.querySelector('#why li small').textContent")).startsWith("found by ");
        assertThat(is("document.querySelector('#why .save').disabled")).isTrue();

        browser().run("document.querySelector('#why .verdict button:last-child').click()");
        assertThat(text("document.querySelector('#why output').textContent")).isEqualTo("1 marked");
        assertThat(is("document.querySelector('#why .save').disabled")).isFalse();

        browser().run("document.querySelector('#why .verdict button:last-child').click()");
        assertThat(is("document.querySelector('#why .save').disabled")).isTrue();

        browser().press("Escape");
        assertThat(is("document.querySelector('#why').open")).isFalse();
        browser().press("w");
        assertThat(is("document.querySelector('#why').open")).isTrue();
    }

    @Test
    void walksAGraphWithTheArrowKeys() {
        browser().run("document.querySelector('details.graph .scroll').focus()");
        browser().press("ArrowRight");
        String first = text("document.querySelector('.node.current').dataset.node");
        browser().press("ArrowRight");
        String next = text("document.querySelector('.node.current').dataset.node");
        assertThat(is("document.querySelector('.edge[data-from=\"" + first + "\"][data-to=\"" + next + "\"].current')"))
                .isTrue();
        assertThat(text("document.querySelector('.toast').textContent"))
                .isEqualTo(text("document.querySelector('.node.current').dataset.name"));

        browser().press("ArrowLeft");
        assertThat(text("document.querySelector('.node.current').dataset.node")).isEqualTo(first);
    }

    @Test
    void putsTheClaimsInAnotherOrder() {
        browser()
                .run("const order = document.querySelector('#by-order'); order.value = 'origins';"
                        + " order.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(is("[...document.querySelectorAll('tr.claim')].map(row => Number(row.dataset.origins))"
                        + ".every((origins, at, all) => at === 0 || all[at - 1] <= origins)"))
                .isTrue();
        assertThat(is("[...document.querySelectorAll('tr.claim')]"
                        + ".every(row => row.nextElementSibling.matches('tr.evidence'))"))
                .isTrue();
    }

    @Test
    void hasNoBarriersThatAxeKnows() throws IOException {
        for (String scheme : new String[] {"light", "dark"}) {
            for (int width : new int[] {1440, 390}) {
                browser().look(width, 900, Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
                browser()
                        .run("document.querySelectorAll('details').forEach(each => each.open = true);"
                                + " document.querySelector('#sides mark').click()");
                assertThat(browser().barriers()).as(scheme + " at " + width).isEmpty();
            }
        }
    }

    @Test
    void neverScrollsSidewaysOnAPhone() {
        browser().look(390, 844, Map.of());
        assertThat(browser().run("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(390);
    }

    @Test
    void showsTheWholeListOfReportsOnAPhone() {
        browser().look(390, 844, Map.of());
        assertThat(browser()
                        .run("(list => list.scrollWidth - list.clientWidth)(document.getElementById('reports'))")
                        .asInt())
                .isLessThanOrEqualTo(0);
    }

    @Test
    void asksForNothingOutside() {
        assertThat(browser()
                        .run("performance.getEntriesByType('resource').length")
                        .asInt())
                .isZero();
    }

    @Test
    void isReadableWithoutScripts() {
        browser().allowScripts(false);
        browser().visit(PAGE);
        assertThat(text("document.querySelector('#r1 .body').innerText")).contains("Inspectors warned port managers");
        assertThat(is("document.querySelector('.filters').checkVisibility()")).isFalse();
    }

    /** Pictures for people to look at: desk, dark, phone and paper. */
    @Test
    void leavesPictures() throws IOException {
        browser().screenshot(FOLDER.resolve("desk.png"), false);
        browser().press("j", "o");
        browser().screenshot(FOLDER.resolve("evidence.png"), false);
        for (String key : new String[] {"s", "p", "f", "t"}) {
            browser().press(key);
            browser().screenshot(FOLDER.resolve("section-" + key + ".png"), false);
        }
        browser().run("document.querySelector('#sides mark').click()");
        browser().screenshot(FOLDER.resolve("why.png"), false);
        browser().press("Escape");
        browser().look(1440, 1000, Map.of("prefers-color-scheme", "dark", "prefers-reduced-motion", "reduce"));
        browser().press("s");
        browser().screenshot(FOLDER.resolve("dark.png"), false);
        browser().look(390, 844, Map.of("prefers-reduced-motion", "reduce"));
        browser().run("scrollTo(0, 0)");
        browser().screenshot(FOLDER.resolve("phone.png"), false);
        for (String key : new String[] {"c", "s", "p", "t"}) {
            browser().press(key);
            browser().screenshot(FOLDER.resolve("phone-" + key + ".png"), false);
        }
        browser().lookAtPaper();
        browser().screenshot(FOLDER.resolve("paper.png"), true);
        browser().print(FOLDER.resolve("paper.pdf"));
        browser().screenOnly();
        assertThat(FOLDER.resolve("paper.pdf")).isNotEmptyFile();
    }
}
