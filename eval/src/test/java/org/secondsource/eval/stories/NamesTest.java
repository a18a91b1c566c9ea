package org.secondsource.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void takesALongerNameForTheSame() {
        assertThat(Names.same("Petra Holund", "coastguard commander Petra Holund"))
                .isTrue();
        assertThat(Names.same("The Kestrel|memo", "a memo")).isTrue();
        assertThat(Names.same("The Kestrel", "the paper")).isFalse();
    }

    @Test
    void wantsEveryStationOfAChain() {
        assertThat(Names.sameInOrder(List.of("sources", "Ostia"), List.of("sources", "Ostia")))
                .isTrue();
        assertThat(Names.sameInOrder(List.of("sources", "Ostia"), List.of("Ostia")))
                .isFalse();
    }

    @Test
    void givesEachNameAPartnerOfItsOwn() {
        assertThat(Names.sameInAnyOrder(List.of("a memo|The Kestrel", "memo"), List.of("memo", "Kestrel")))
                .isTrue();
        assertThat(Names.sameInAnyOrder(List.of("Kestrel", "memo"), List.of("Kestrel", "The Kestrel")))
                .isFalse();
    }
}
