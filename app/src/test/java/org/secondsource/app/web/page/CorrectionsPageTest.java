package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.app.web.answer.Keys;

class CorrectionsPageTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void whatWasSaidByMistakeIsTakenBackByAButton() {
        try (Desk desk = Desk.local(folder)) {
            String story = desk.withHarbourStory();
            String article = desk.newsroom().data().stories().story(story).orElseThrow().articles().stream()
                    .filter(id -> attributions(desk, id) > 0)
                    .findFirst()
                    .orElseThrow();
            int before = attributions(desk, article);
            String page = "/articles/" + Keys.of(article);
            desk.fillIn(page, page + "/corrections", "verdict=wrong&attribution=a1");
            assertThat(attributions(desk, article)).isEqualTo(before - 1);

            Element back = Jsoup.parse(desk.visit("/corrections").body())
                    .selectXpath("//form[input[@value='withdrawn']]")
                    .get(0);
            String target = back.select("[name=target]").attr("value").replace(' ', '+');
            assertThat(back.select("button").text()).startsWith("Take back what was said of \u201c");
            HttpResponse<String> answer =
                    desk.fillIn("/corrections", back.attr("action"), "verdict=withdrawn&target=" + target);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(attributions(desk, article)).isEqualTo(before);
            assertThat(desk.visit("/corrections").body()).contains("taken back").doesNotContain("Take back<");
            assertThat(desk.visit(page).body()).contains("taken back");
        }
    }

    private static int attributions(Desk desk, String article) {
        return desk.newsroom()
                .articles()
                .reading(article)
                .orElseThrow()
                .attributions()
                .size();
    }
}
