package org.secondsource.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.eval.SharedData;

/**
 * The open development sets, read with the shipped models. These were fitted on the same pages, so the pins guard against
 * loss and say nothing of new pages; the cross-validated figures are in {@code training/blocks/README.md}.
 */
class ExtractionGateTest {
    @ParameterizedTest
    @CsvSource({
        "fundus-dev, f1=0.978 date=0.97 authors_f1=0.9 title=0.88",
        "wcxb-dev, f1=0.965 date=0.88",
        "trafilatura-dev, seg_f1=0.975"
    })
    void staysAboveItsPins(String set, String pins) {
        Optional<Path> gold = SharedData.find("data/extraction/" + set + "/gold.json");
        Assumptions.assumeTrue(gold.isPresent(), "the development pages are not beside this checkout");
        Map<String, Double> figures = figures(gold.orElseThrow());
        for (String pin : pins.split(" ")) {
            String[] parts = pin.split("=");
            assertThat(figures.get(parts[0]))
                    .as(set + " " + parts[0])
                    .isGreaterThanOrEqualTo(Double.parseDouble(parts[1]));
        }
    }

    private static Map<String, Double> figures(Path gold) {
        GoldPages pages = GoldPages.read(gold);
        return ExtractionScore.of(pages.gold(), EvaluateExtraction.predictions(pages, null))
                .figures();
    }
}
