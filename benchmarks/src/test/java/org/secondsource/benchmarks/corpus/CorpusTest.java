package org.secondsource.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Article;
import org.secondsource.text.Stamp;

class CorpusTest {
    private static List<Article> articles(long seed, int count) {
        Corpus corpus = new Corpus(seed);
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            articles.add(corpus.next());
        }
        return articles;
    }

    @Test
    void theSameSeedMakesTheSameArticlesAndAnotherMakesOthers() {
        assertThat(articles(7, 300)).isEqualTo(articles(7, 300));
        assertThat(articles(8, 1).get(0).text())
                .isNotEqualTo(articles(7, 1).get(0).text());
    }

    @Test
    void everyArticleHasAnIdAndAnAddressOfItsOwnAndComesLaterThanTheOneBefore() {
        List<Article> articles = articles(1, 500);

        assertThat(articles).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(articles)
                .extracting(article -> article.masthead().url().orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(articles)
                .extracting(article -> article.published().map(Stamp::earliest).orElseThrow())
                .isSorted();
    }

    @Test
    void nothingOfTheGrammarIsLeftInATextOrTitle() {
        for (Article article : articles(2, 1000)) {
            assertThat(article.text() + article.masthead().title().orElseThrow())
                    .as(article.id())
                    .doesNotContain("{", "}", "null", ",.");
        }
    }

    @Test
    void aboutOneReportInTenIsACopyAndItsOutletAnother() {
        List<Article> articles = articles(3, 2000);
        Set<String> leads = new HashSet<>();
        long copies = articles.stream()
                .filter(article -> !leads.add(article.text().lines().limit(3).collect(Collectors.joining("\n"))))
                .count();

        assertThat(copies).isBetween(120L, 320L);
    }

    @Test
    void vocabularyGrowsWithTheCorpusAsThatOfNewsDoes() {
        List<Article> articles = articles(4, 4000);

        int tenth = words(articles.subList(0, 400));
        int all = words(articles);

        // Heaps' law: exponents of one half to three quarters are usual; ours, with a name in most sentences, is a
        // little higher.
        assertThat(all / (double) tenth).isBetween(Math.pow(10, 0.5), Math.pow(10, 0.85));
    }

    private static int words(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> Arrays.stream(article.text().split("\\W+")))
                .collect(Collectors.toSet())
                .size();
    }
}
