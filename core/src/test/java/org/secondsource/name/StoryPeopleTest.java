package org.secondsource.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;

class StoryPeopleTest {
    private static final String IN_FULL =
            "The tower shut. \"It is over,\" fire chief Ysolde Brannagh said. Mayor Quill Ravensby wept.";

    private static Layout layout(String text) {
        return new Segmenter("en").segment(Article.of("a", text, Masthead.EMPTY));
    }

    /** The people whom the last of several reports of one story is found to name. */
    private static List<String> found(String... reports) {
        List<Layout> layouts =
                Arrays.stream(reports).map(StoryPeopleTest::layout).toList();
        StoryPeople story = StoryPeople.among(new EntityFinder(), layouts);
        return new EntityFinder()
                .knowing(story).find(layouts.get(layouts.size() - 1)).stream()
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(Entity::name)
                        .toList();
    }

    @Test
    void knowsASurnameThatAnotherReportNamesInFull() {
        assertThat(found(IN_FULL, "They all left when Brannagh thanked the crew."))
                .containsExactly("Ysolde Brannagh");
    }

    @Test
    void knowsAnOfficeThatAnotherReportGivesToOneAlone() {
        assertThat(found(IN_FULL, "Nine died, the city's fire chief said.")).containsExactly("Ysolde Brannagh");
    }

    @Test
    void leavesASurnameOpenThatTwoHave() {
        String other = "Otto Brannagh, a baker, sold bread.";
        assertThat(found(IN_FULL, other, "They all left when Brannagh thanked the crew."))
                .doesNotContain("Ysolde Brannagh");
    }

    @Test
    void leavesABareNounOpen() {
        assertThat(found(IN_FULL, "Nine died, the mayor said.")).isEmpty();
    }
}
