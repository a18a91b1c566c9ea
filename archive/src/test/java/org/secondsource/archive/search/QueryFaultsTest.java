package org.secondsource.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QueryFaultsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "faults.csv", delimiter = '|', quoteCharacter = '\0', commentCharacter = '#')
    void tellsWhatCannotBeMeant(String typed, @Nullable String told) {
        var faults = SearchQuery.parse(typed).faults();
        if (told == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains(told);
        }
    }
}
