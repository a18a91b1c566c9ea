package org.secondsource.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdentityTest {
    @ParameterizedTest
    @CsvFileSource(resources = "identities.csv")
    void tellsAddressesApartByWhatTheyName(String one, String other, boolean same) {
        String first = Identity.of(Reports.at("a", one, "x"));
        String second = Identity.of(Reports.at("b", other, "y"));
        assertThat(first.equals(second)).as("%s and %s", one, other).isEqualTo(same);
    }

    @Test
    void goesByTheIdWithoutAnAddress() {
        assertThat(Identity.of(Reports.plain("a", "x"))).isEqualTo(Identity.of(Reports.plain("a", "y")));
        assertThat(Identity.of(Reports.plain("a", "x"))).isNotEqualTo(Identity.of(Reports.plain("b", "x")));
    }
}
