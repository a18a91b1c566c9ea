package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Article;

class CopyGateTest {

    /** Measured .998 over all texts of FNC-1 and ECB+ train and dev in November 2026; here the dev part alone. */
    @Test
    void findsTextsThatShareATenth() {
        List<Article> articles = new ArrayList<>();
        for (String set : List.of("fnc_docs", "ecb_docs")) {
            Optional<Path> file = SharedData.find("data/linking/dev/" + set + ".jsonl.gz");
            Assumptions.assumeTrue(file.isPresent(), "the data beside the checkout is absent");
            GoldStories.read(file.orElseThrow(), 0).forEach(each -> articles.add(each.article()));
        }

        assertThat(EvaluateCopies.recall(articles, 0.1)).isGreaterThanOrEqualTo(0.99);
    }
}
