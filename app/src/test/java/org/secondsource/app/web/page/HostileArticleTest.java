package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.web.Desk;
import org.secondsource.app.web.answer.Keys;

/** Articles and addresses made to do harm: whatever stands in them is shown as words, on every page. */
class HostileArticleTest {
    private static final String EVIL =
            "\"'><script>evil()</script><img src=x onerror=evil()><svg/onload=evil()>`${7*7}";

    @TempDir
    private Path folder = Path.of(".");

    private static String json(String id, String text) {
        String evil = EVIL.replace("\"", "\\\"");
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", \"title\": \"" + evil + "\", \"outlet\": \"" + evil
                + "\", \"url\": \"javascript:evil()//" + id + "\", \"authors\": [\"" + evil + "\"], \"credits\": [\""
                + evil
                + "\"], \"captions\": [\"" + evil + "\"], \"notes\": [\"" + evil + "\"], \"dateline\": \"" + evil
                + "\", \"published\": \"2026-03-01\", \"links\": [{\"start\": 0, \"end\": 3, \"href\": \"javascript:evil()\"}]}";
    }

    private static String text(String more) {
        String evil = EVIL.replace("\"", "\\\"");
        return "Ada Quill, mayor of Tarn, said the bridge " + evil + " was closed after 14 people were hurt. " + more
                + " Two officials told the Tarn Gazette that \\\"the bridge " + evil
                + " was rotten\\\". Tarn Works denied it.";
    }

    @Test
    void noFieldOfAnArticleBecomesMarkupOnAnyPage() {
        try (Desk desk = Desk.local(folder)) {
            desk.postJson("/api/v1/articles", json("evil-1 " + EVIL.replace("\"", "\\\""), text("")));
            desk.postJson("/api/v1/articles", json("evil-2", text("It opens on Monday.")));
            desk.postJson("/api/v1/articles", json("evil-2", text("It opens on Tuesday, Ada Quill said.")));
            desk.caughtUp();
            correctEverything(desk);
            desk.fillIn("/watches", "/watches", "kind=query&target=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8));

            for (String page : pages(desk)) {
                HttpResponse<String> answer = desk.visit(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(harm(answer.body())).as(page).isEmpty();
            }
        }
    }

    @Test
    void noFieldOfAWebhookBecomesMarkup() {
        String evil = URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
        try (Desk desk = Desk.local(folder)) {
            for (String fields : List.of(
                    "url=https://chat.example/&tells=story&of=" + evil,
                    "url=https://chat.example/&tells=outlet&secret=own&of=" + evil,
                    "url=https://chat.example/&tells=query&of=" + evil,
                    "url=https://chat.example/'onfocus=evil()'&secret=" + evil,
                    "url=" + evil + "&tells=" + evil + "&of=" + evil + "&secret=" + evil,
                    "url=https://" + evil + "/&tells=outlet&of=" + evil,
                    "url=https://chat.example/&tells=" + evil,
                    "url=https://chat.example/&tells=query&of=from:" + evil,
                    "number=" + evil)) {
                assertThat(harm(desk.fillIn("/webhooks", "/webhooks", fields).body()))
                        .as(fields)
                        .isEmpty();
            }
            assertThat(desk.newsroom().data().webhooks().all()).hasSize(3);
            assertThat(harm(desk.visit("/webhooks").body())).isEmpty();
            assertThat(harm(desk.visit("/log").body())).isEmpty();
            assertThat(harm(desk.fillIn("/webhooks", "/webhooks/remove", "number=" + evil)
                            .body()))
                    .isEmpty();
        }
    }

    private static void correctEverything(Desk desk) {
        for (String id : desk.newsroom().data().articles().ids()) {
            String address = "/articles/" + Keys.of(id);
            desk.newsroom()
                    .articles()
                    .reading(id)
                    .orElseThrow()
                    .attributions()
                    .forEach(attribution -> desk.fillIn(
                            address, address + "/corrections", "verdict=right&attribution=" + attribution.id()));
        }
        assertThat(desk.newsroom().data().corrections().articles()).isNotEmpty();
    }

    /** Every page that shows anything of an article. */
    private static List<String> pages(Desk desk) {
        String evil = URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/articles",
                "/search?q=bridge",
                "/search?q=" + evil + "&speaker=" + evil + "&outlet=" + evil + "&from=" + evil + "&kind=" + evil,
                "/outlets",
                "/outlet?name=" + evil,
                "/source?name=Ada+Quill",
                "/source?name=" + evil,
                "/watches",
                "/webhooks",
                "/corrections",
                "/log",
                "/accounts"));
        desk.newsroom().data().articles().ids().forEach(id -> pages.add("/articles/" + Keys.of(id)));
        desk.newsroom()
                .stories()
                .newest(Optional.empty(), 50)
                .items()
                .forEach(story -> pages.add("/stories/" + Keys.of(story.id())));
        return pages;
    }

    /** Elements and attributes that are not ours. */
    private static List<String> harm(String page) {
        Document document = Jsoup.parse(page);
        List<String> harm = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            boolean foreign = element.normalName().equals("img")
                    || (element.normalName().equals("script")
                            && !element.attr("src").startsWith("/assets/"))
                    || (element.normalName().equals("svg") && element.hasAttr("onload"));
            if (foreign) {
                harm.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
                boolean leads =
                        attribute.getKey().equals("href") || attribute.getKey().equals("action");
                if (attribute.getKey().startsWith("on") || (leads && value.startsWith("javascript"))) {
                    harm.add(attribute.toString());
                }
            }
        }
        return harm;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "'; DROP TABLE article; --",
                "1) UNION SELECT password FROM accounts --",
                "\\\"; DELETE FROM version; --",
                "%' ESCAPE '!",
                "0; ATTACH DATABASE 'elsewhere.sqlite' AS x"
            })
    void noParameterIsTakenForSql(String evil) {
        try (Desk desk = Desk.local(folder)) {
            desk.withHarbourStory();
            long before = desk.newsroom().data().articles().count();
            String value = URLEncoder.encode(evil, StandardCharsets.UTF_8);
            String key = Keys.of(evil);
            for (String address : new String[] {
                "/?after=" + value,
                "/articles?before=" + value,
                "/articles/" + key,
                "/articles/" + key + "?version=" + value + "&at=" + value,
                "/stories/" + key,
                "/search?q=" + value + "&speaker=" + value + "&outlet=" + value + "&from=" + value,
                "/outlet?name=" + value,
                "/source?name=" + value + "&after=" + value,
                "/api/v1/articles?after=" + key,
                "/api/v1/articles/" + key + "/versions/"
                        + value.replace("+", "%20").replace("%2F", "-"),
                "/api/v1/stories?after=" + value,
                "/api/v1/stories/" + key + "/events?after=" + value,
                "/api/v1/events?after=" + value,
                "/api/v1/search?q=id:" + value,
                "/api/v1/source?name=" + value + "&after=" + value,
            }) {
                assertThat(desk.get(address).statusCode()).as(address).isLessThan(500);
            }
            desk.postJson("/api/v1/stories/" + key + "/merge", "{\"story\": \"" + evil.replace("\"", "") + "\"}");
            desk.postJson(
                    "/api/v1/stories/" + key + "/split",
                    "{\"articles\": [\"" + evil.replace("\"", "").replace("\\", "") + "\"]}");

            assertThat(desk.newsroom().data().articles().count()).isEqualTo(before);
            assertThat(desk.get("/api/v1/search?q=harbour").body()).contains("\"article\"");
            assertThat(desk.log()).doesNotContain("\"fault\"");
        }
    }
}
