package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyFinderTest {

    static List<List<String>> cases() {
        return Reports.rows("reply-cases.tsv").stream()
                .filter(row -> !row.get(1).equals("-"))
                .toList();
    }

    static List<List<String>> others() {
        return Reports.rows("reply-cases.tsv").stream()
                .filter(row -> row.get(1).equals("-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoWasAskedAndWhatCame(List<String> row) {
        assertThat(new ReplyFinder().find(Reports.view(row.get(0))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.reply().outcome()).isEqualTo(ReplyOutcome.valueOf(row.get(1)));
                    assertThat(found.reply().asked()).containsExactly(row.get(2).split("\\|"));
                });
    }

    @ParameterizedTest
    @MethodSource("others")
    void leavesWhatIsNoReply(List<String> row) {
        assertThat(new ReplyFinder().find(Reports.view(row.get(0)))).isEmpty();
    }
}
