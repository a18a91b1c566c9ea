package org.secondsource.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

class PassageIndexTest {
    private final Random random = new Random(11);

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append("w").append(random.nextInt(5_000)).append(' ');
        }
        return text.toString();
    }

    private static Article article(String id, String text, String outlet) {
        Masthead masthead =
                new Masthead.Builder().outlet(Given.stated(Outlet.of(outlet))).build();
        return Article.of(id, text, masthead);
    }

    @Test
    void findsEveryArticleThatSharesFifteenWordsInARow() {
        PassageIndex index = new PassageIndex(10_000);
        List<String> passages = new ArrayList<>();
        for (int number = 0; number < 700; number++) {
            String passage = words(WordText.CERTAIN);
            passages.add(passage);
            index.add(article("a" + number, words(60) + passage + words(60), "outlet " + number % 9));
        }

        for (int number = 0; number < passages.size(); number++) {
            Article asked = article("asked", words(30) + passages.get(number) + words(30), "Metro Wire");
            assertThat(index.lookUp(asked, 1).stream().map(PassageIndex.Hit::article))
                    .contains("a" + number);
        }
    }

    @Test
    void passesOverWhatAnOutletPrintsUnderEveryArticle() {
        PassageIndex index = new PassageIndex(10_000);
        String footer = words(40);
        for (int number = 0; number < 20; number++) {
            index.add(article("a" + number, words(60) + footer, "Daily Lantern"));
        }

        assertThat(index.lookUp(article("asked", words(60) + footer, "Daily Lantern"), 1))
                .isEmpty();
    }

    @Test
    void forgetsTheOldest() {
        PassageIndex index = new PassageIndex(300);
        Article first = article("first", words(100), "Daily Lantern");
        index.add(first);
        for (int number = 0; number < 2_000; number++) {
            index.add(article("a" + number, words(30), "Daily Lantern"));
        }
        Article last = article("last", words(100), "Daily Lantern");
        index.add(last);

        assertThat(index.lookUp(first, 1)).isEmpty();
        assertThat(index.lookUp(last, 1).stream().map(PassageIndex.Hit::article))
                .contains("last");
        assertThat(index.articles()).isLessThan(2_000);
    }
}
