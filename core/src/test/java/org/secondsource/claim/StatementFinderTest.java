package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.attribution.Hop;

/** On whose word the statements of a sentence stand, on sentences of our own. */
class StatementFinderTest {

    static Stream<Arguments> cases() {
        return Reports.rows("statement-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsOnWhoseWordAStatementStands(String text, String words, String way) {
        List<Piece> pieces = StoryView.of(List.of(Reports.report("r", text))).pieces();

        assertThat(pieces)
                .as(text)
                .filteredOn(piece -> piece.text().contains(words))
                .extracting(StatementFinderTest::way)
                .containsExactly(way);
    }

    private static String way(Piece piece) {
        return piece.attribution()
                .map(each -> each.chain().hops().stream().map(Hop::name).collect(Collectors.joining(" < ")))
                .orElse("own voice");
    }
}
