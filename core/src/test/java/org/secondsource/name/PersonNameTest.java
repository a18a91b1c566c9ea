package org.secondsource.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ann Roe, Ann M. Roe, true",
        "A. Roe, Ann Roe, true",
        "Tim Roe, Timothy Roe Jr., true",
        "Bill Roe, William Roe, true",
        "Robert Roe, Bobby Roe, true",
        "Jos\u00e9 Roe, Jose Roe, true",
        "JOS\u00c9 ROE, Jose Roe, true",
        "ANN O'ROE, Ann O\u2019Roe, true",
        "Bill Roe, Walter Roe, false",
        "Bill Roe, William Poe, false",
        "Roe, Ann Roe, false"
    })
    void tellsWhetherTwoFullNamesCanBeOnePersons(String one, String other, boolean may) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isEqualTo(may);
        assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isEqualTo(may);
    }
}
