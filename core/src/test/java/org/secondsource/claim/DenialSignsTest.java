package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Okafor insisted that every gate had been shut. | all insists
            Lena Okafor said that nine tugs had come to the quay. |
            Lena Okafor said she was not aware of the letter. | unaware self
            A lawyer for Lena Okafor said there had been no talks with the crews of the nine tugs. | nothingOf speaksFor
            Lena Okafor said the harbour would never sell its tugs. | never intends
            Lena Okafor said she did not want nine tugs at the quay. | attitude self
            Lena Okafor said the nine tugs could not turn at the quay. | cannot
            Lena Okafor said there had been no such tugs at the quay. | nobody such
            Lena Okafor said that no tug had come to the quay that day. | first
            Lena Okafor said nobody had ever opened the sluice gate. | nobody first
            """)
    void findsEachSignWhereItCounts(String sentence, String shown) {
        Piece piece =
                StoryView.of(List.of(Reports.report("r", sentence))).pieces().get(0);
        DenialSigns signs = DenialSigns.english();
        double[] found = signs.of(piece);

        assertThat(IntStream.range(0, found.length).filter(at -> found[at] > 0).mapToObj(signs.names()::get))
                .containsExactlyInAnyOrder(shown == null ? new String[0] : shown.split(" "));
    }
}
