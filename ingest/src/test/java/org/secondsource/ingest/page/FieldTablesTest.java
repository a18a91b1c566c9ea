package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Stamp;

/** Dates, bylines and JSON as pages print them. */
class FieldTablesTest {
    static Stream<Arguments> stamps() {
        return PageSamples.rows("stamps.tsv");
    }

    static Stream<Arguments> bylines() {
        return PageSamples.rows("bylines.tsv");
    }

    static Stream<Arguments> brokenJson() {
        return PageSamples.rows("broken-json.tsv");
    }

    @ParameterizedTest
    @MethodSource("stamps")
    void readsADateAndAnInstantOnlyWithItsZone(String printed, String stamp) {
        assertThat(StampReader.parse(printed).map(Stamp::toString).orElse("-")).isEqualTo(stamp);
    }

    @ParameterizedTest
    @MethodSource("bylines")
    void tellsPersonsFromAgenciesDesksAndCodes(String printed, String names) {
        String read = new BylineReader(OutletTable.ours())
                .read(printed).stream()
                        .map(name -> name.name() + " " + name.kind())
                        .collect(Collectors.joining(";"));
        assertThat(read).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void mendsBrokenJson(String printed, String headline) {
        String read = LooseJson.parse(printed)
                .map(json -> StructuredData.text(json, "headline"))
                .filter(text -> !text.isEmpty())
                .orElse("-");
        assertThat(read).isEqualTo(headline);
    }
}
