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

    /** Two collisions of ferries of one owner, of which somebody said that they are one story. */
    private static final List<String> FIRST_COLLISION = List.of(
            "The Nordline ferry Solveig struck a breakwater at Port Sale on March 3 and 31 passengers were hurt. Harbour "
                    + "master Ana Kovac said the steering of the Solveig had failed in the entrance of the port. Divers "
                    + "looked at the bow of the ferry, and the breakwater stays closed.",
            "All 31 passengers hurt when the ferry Solveig struck the breakwater of Port Sale have left hospital. "
                    + "Harbour master Ana Kovac said divers found the bow of the Solveig torn. Nordline said the steering "
                    + "failed on March 3 without a warning.",
            "Nordline takes the Solveig to a dock after its ferry struck the breakwater at Port Sale on March 3. The bow is "
                    + "torn, divers told harbour master Ana Kovac. The steering had failed; 31 passengers were hurt.");

    private static final List<String> SECOND_COLLISION = List.of(
            "The Nordline ferry Aurelia rammed a fishing boat off Cape Hollin on March 9, and 4 fishermen are missing. Coast "
                    + "guard captain Tomas Rehn said fog hid the trawler Gannet from the Aurelia. A helicopter searches the "
                    + "sea off the cape.",
            "A helicopter searched for 4 fishermen of the trawler Gannet, which the ferry Aurelia rammed in fog off Cape "
                    + "Hollin on March 9. Coast guard captain Tomas Rehn said the sea was cold. Nordline said its ferry "
                    + "had sounded its horn in the fog.",
            "The search off Cape Hollin for 4 fishermen ended, coast guard captain Tomas Rehn said. Their trawler, the Gannet, "
                    + "sank when the Nordline ferry Aurelia rammed it in fog on March 9. A helicopter found a raft.");

    private static List<Article> mixed() {
        List<Article> mixed = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            mixed.add(article("a" + at, FIRST_COLLISION.get(at), "2025-03-09T1" + at + ":00:00Z"));
            mixed.add(article("b" + at, SECOND_COLLISION.get(at), "2025-03-09T1" + at + ":30:00Z"));
        }
        return mixed;
    }

    @Test
    void splitsAStoryThatAnArticleShowsToBeTwo() {
        StoryPlacer placer = new StoryPlacer();
        StoryId one = placer.begin();
        List<Article> mixed = mixed();
        mixed.subList(0, 5).forEach(each -> placer.replay(each, one));

        Placement placement = placer.place(mixed.get(5));

        assertThat(placement.joined()).isEqualTo(one);
        StoryId other = placement.story();
        assertThat(placement.split()).contains(new Placement.Split(other, one, List.of("b0", "b1", "b2")));
        assertThat(placer.place(article("a3", FIRST_COLLISION.get(0), "2025-03-09T14:00:00Z"))
                        .story())
                .isEqualTo(one);
        assertThat(placer.place(article("b3", SECOND_COLLISION.get(0), "2025-03-09T14:00:00Z"))
                        .story())
                .isEqualTo(other);
    }

    @Test
    void doesNotSplitWhatSomebodySaysIsOne() {
        StoryPlacer placer = new StoryPlacer();
        StoryId one = placer.begin();
        List<Article> mixed = mixed();
        mixed.subList(0, 5).forEach(each -> placer.move(each, one));

        Placement placement = placer.place(mixed.get(5));

        assertThat(placement.story()).isEqualTo(one);
        assertThat(placement.changesStories()).isFalse();
    }

    @Test
    void tellsAnArticleThatWaitsWhereASplitPutIt() {
        StoryPlacer placer = new StoryPlacer();
        StoryId one = placer.begin();
        List<Article> mixed = mixed();
        List.of(0, 1, 2, 4).forEach(at -> placer.replay(mixed.get(at), one));
        Map<String, String> told = new LinkedHashMap<>();
        List<Placement> changes = new ArrayList<>();
        StoryStream stream = new StoryStream(placer, (id, story) -> told.put(id, story.toString()), 10, changes::add);
        stream.add(mixed.get(3));
        stream.add(mixed.get(5));
        stream.finish();

        assertThat(changes).hasSize(1);
        assertThat(told).containsExactly(Map.entry("b1", "s2"), Map.entry("b2", "s2"));
    }

    @Test
    void isAfterASplitToldAgainAsItWasAfterIt() {
        StoryPlacer placer = new StoryPlacer();
        StoryPlacer again = new StoryPlacer();
        List<Article> mixed = mixed();
        StoryId one = placer.begin();
        again.begin(one);
        mixed.subList(0, 5).forEach(each -> placer.replay(each, one));
        mixed.subList(0, 5).forEach(each -> again.replay(each, one));
        Placement.Split split = placer.place(mixed.get(5)).split().orElseThrow();

        again.replay(mixed.get(5), one);
        again.begin(split.story(), split.from());
        split.articles().forEach(each -> again.part(each, split.story(), split.from()));

        for (String text : List.of(FIRST_COLLISION.get(1), SECOND_COLLISION.get(1), FERRY, OTHER_FERRY)) {
            Article next = article("n", text, "2025-03-10T08:00:00Z");
            assertThat(again.place(next)).isEqualTo(placer.place(next));
        }
        assertThat(again.bytes()).isEqualTo(placer.bytes());
    }

    @Test
    void keepsAStoryTogetherWhoseReportsSpeakOfTheSameFigures() {
        StoryPlacer placer = new StoryPlacer();
        StoryId one = placer.begin();
        for (Article each : mixed().subList(0, 5)) {
            String text = each.text().replaceAll("March \\d", "March 3").replaceAll("\\b(?:31|4) ", "31 ");
            placer.replay(Article.of(each.id(), text, each.masthead()), one);
        }

        Article last = mixed().get(5);
        Placement placement = placer.place(
                Article.of(last.id(), last.text().replace("March 9", "March 3").replace("4 ", "31 "), last.masthead()));

        assertThat(placement.story()).isEqualTo(one);
        assertThat(placement.split()).isEmpty();
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
