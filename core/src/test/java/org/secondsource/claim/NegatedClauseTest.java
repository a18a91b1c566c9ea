package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegatedClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Okafor said the tugs never came to the quay. | never
            Lena Okafor said nobody had opened the sluice gate. | nobody
            Lena Okafor said no more than nine tugs had come. | -
            Lena Okafor said the crew was advised, but not ordered, to leave. | -
            Lena Okafor said she had not been able to reach the quay. | -
            Lena Okafor said nine tugs, not six, had come to the quay. | -
            Lena Okafor said 9 tugs, not 6, had come to the quay. | not
            """)
    void findsTheWordByWhichAClauseSaysNo(String sentence, String negator) {
        List<Piece> pieces =
                StoryView.of(List.of(Reports.report("r", sentence))).pieces();

        assertThat(pieces.stream()
                        .flatMap(piece -> NegatedClause.in(piece).stream())
                        .map(clause -> clause.negator().lower()))
                .isEqualTo(negator.equals("-") ? List.of() : List.of(negator));
    }
}
