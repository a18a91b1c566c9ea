package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

class StoryPlacerTest {
    private static final String FERRY =
            "The ferry Solveig ran aground off Port Sale on Monday with 120 passengers aboard. "
                    + "Coast guard crews took all passengers off the Solveig before dark, harbour master Ana Kovac said. "
                    + "The ferry's owner, Nordline, said its captain had reported a fault in the steering before the grounding. "
                    + "Divers will inspect the hull of the ferry on Tuesday, Kovac said, and the port stays closed until then.";

    private static final String FERRY_AGAIN =
            "All 120 passengers were safe after the Nordline ferry Solveig ran aground "
                    + "near Port Sale, the harbour master said. Ana Kovac said divers would look at the hull once the coast guard "
                    + "allows it. Nordline blamed a fault in the steering of the ferry, which its captain had reported shortly "
                    + "before the grounding on Monday. The port of Sale remains closed to traffic.";

    private static final String OTHER_FERRY =
            "The ferry Aurelia hit a pier at Lake Maren on Saturday and 14 passengers were "
                    + "hurt. Lake police chief Tomas Rehn said the Aurelia came in too fast. Its operator, Marenfahrt, said the "
                    + "captain, Ilse Brandt, had been suspended. The ferry was towed to a yard in Seeheim on Sunday, Rehn said.";

    private static final String QUARRY =
            "A landslide at the Hollin quarry buried two lorries before dawn on Wednesday, and rescue teams with dogs were "
                    + "searching for a driver. The county's rescue service said one man had been pulled out alive and was taken "
                    + "to hospital in Brenthal with broken legs. Rain had fallen on the slope for nine days. The quarry's owner, "
                    + "Stonewell, declined to comment. Unions have asked for an inspection of the site since last summer, "
                    + "according to a letter seen by this newspaper.";

    private static final String QUARRY_LATER =
            "The driver missing since part of the hillside came down on Stonewell's pit near Hollin has been found dead, "
                    + "police said on Wednesday evening. He was 44 and lived in Brenthal, they said, and had worked there for "
                    + "three years. A second man is recovering from surgery. Prosecutors have opened an investigation and "
                    + "seized records of the company, whose managers did not answer questions about warnings from the miners' "
                    + "union.";

    private static Article article(String id, String text, String published) {
        Masthead masthead = new Masthead.Builder()
                .published(Given.stated(Stamp.parse(published).orElseThrow()))
                .build();
        return Article.of(id, text, masthead);
    }

    @Test
    void putsReportsOfOneHappeningTogether() {
        StoryPlacer placer = new StoryPlacer();
        Placement first = placer.place(article("a", FERRY, "2025-03-03T10:00:00Z"));
        Placement second = placer.place(article("b", FERRY_AGAIN, "2025-03-03T12:00:00Z"));

        assertThat(first.opened()).isTrue();
        assertThat(second.opened()).isFalse();
        assertThat(second.story()).isEqualTo(first.story());
    }

    /** What the first stories of an empty archive share is no word of every day. */
    @Test
    void putsTogetherWhatAnEmptyArchiveSeesFirst() {
        StoryPlacer placer = new StoryPlacer();
        Placement first = placer.place(article("a", QUARRY, "2025-04-02T06:00:00Z"));
        Placement second = placer.place(article("b", QUARRY_LATER, "2025-04-02T19:30:00Z"));

        assertThat(second.story()).isEqualTo(first.story());
    }

    @Test
    void keepsABriefOfOtherNewsApartFromTheOnlyStory() {
        StoryPlacer placer = new StoryPlacer();
        Placement first = placer.place(article("a", QUARRY, "2025-04-02T06:00:00Z"));
        Placement brief =
                placer.place(article("b", "Minister resigns over a letter to the tax office", "2025-04-02T09:00:00Z"));

        assertThat(brief.story()).isNotEqualTo(first.story());
    }

    @Test
    void keepsALookAlikeWithOtherNamesApart() {
        StoryPlacer placer = new StoryPlacer();
        Placement first = placer.place(article("a", FERRY, "2025-03-03T10:00:00Z"));
        Placement second = placer.place(article("b", OTHER_FERRY, "2025-03-03T12:00:00Z"));

        assertThat(second.story()).isNotEqualTo(first.story());
    }

    @Test
    void closesAStoryAfterTwoWeeks() {
        StoryPlacer placer = new StoryPlacer();
        placer.place(article("a", FERRY, "2025-03-03"));
        Placement late = placer.place(article("b", FERRY, "2025-03-18"));

        assertThat(late.opened()).isTrue();
        assertThat(placer.openStories()).isEqualTo(1);
        assertThat(placer.opened()).isEqualTo(2);
    }

    @Test
    void opensAStoryForAnArticleWithoutWords() {
        StoryPlacer placer = new StoryPlacer();

        assertThat(placer.place(Article.of("a", "", Masthead.EMPTY)).opened()).isTrue();
        assertThat(placer.place(Article.of("b", "...", Masthead.EMPTY)).opened())
                .isTrue();
    }

    @Test
    void placesTheSameStreamTheSameWay() {
        List<Article> stream = randomStream(300, 5);

        assertThat(placed(stream)).isEqualTo(placed(stream));
    }

    @Test
    void tellsEveryArticleOnceAndInOrder() {
        List<Article> stream = randomStream(200, 9);
        List<String> told = new ArrayList<>();
        StoryStream stories = new StoryStream((id, story) -> told.add(id), 20);
        stream.forEach(stories::add);
        stories.finish();

        assertThat(told).isEqualTo(stream.stream().map(Article::id).toList());
    }

    private static Map<String, String> placed(List<Article> stream) {
        Map<String, String> placed = new LinkedHashMap<>();
        StoryStream stories = new StoryStream((id, story) -> placed.put(id, story.toString()));
        stream.forEach(stories::add);
        stories.finish();
        return placed;
    }

    /** Headlines of made-up words over a few weeks. */
    private static List<Article> randomStream(int length, long seed) {
        Random random = new Random(seed);
        List<Article> stream = new ArrayList<>();
        for (int number = 0; number < length; number++) {
            StringBuilder text = new StringBuilder();
            int topic = random.nextInt(12);
            for (int word = 0; word < 9; word++) {
                text.append(random.nextInt(3) == 0 ? "Common" : "Topic" + topic)
                        .append((char) ('a' + random.nextInt(8)))
                        .append(' ');
            }
            stream.add(article("a" + number, text.toString(), "2025-03-" + String.format("%02d", 1 + number / 10)));
        }
        return stream;
    }
}
