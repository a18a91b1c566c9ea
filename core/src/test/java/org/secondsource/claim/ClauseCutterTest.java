package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.text.Token;

/** Into which clauses sentences of our own are cut. */
class ClauseCutterTest {
    private final ClauseCutter cutter = new ClauseCutter();

    static Stream<Arguments> cases() {
        return Reports.rows("clause-cases.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cutsASentenceIntoWhatReportsAFactEach(String sentence, String clauses) {
        ArticleView view = Reports.view(sentence);
        List<Token> tokens = view.tokens(view.sentences().get(0));

        String found = cutter.cut(tokens).stream()
                .map(clause -> about(clause) + words(clause.words()))
                .collect(Collectors.joining(" | "));

        assertThat(found).isEqualTo(clauses);
    }

    private static String about(Clause clause) {
        return clause.about().isEmpty() ? "" : "(" + words(clause.about()) + ") ";
    }

    /** The words as they would be printed, without a mark at the end. */
    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        int end = tokens.get(0).start();
        for (Token token : tokens) {
            words.append(token.start() > end ? " " : "").append(token.text());
            end = token.end();
        }
        return words.toString().replaceFirst("[.,]$", "");
    }
}
