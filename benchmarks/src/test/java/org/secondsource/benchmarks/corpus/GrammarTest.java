package org.secondsource.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final Grammar FERRIES = Grammar.parse("""
            # a comment
            ferry = The {size} ferry to {place} sank
            size = large
            size = small
            """);

    @Test
    void putsInWhatIsKnownAndChoosesTheRest() {
        Set<String> said = IntStream.range(0, 20)
                .mapToObj(seed -> FERRIES.expand("ferry", Map.of("place", "Tarn"), new Random(seed)))
                .collect(Collectors.toSet());

        assertThat(said).containsExactlyInAnyOrder("The large ferry to Tarn sank", "The small ferry to Tarn sank");
    }

    @Test
    void namesASymbolThatIsNowhere() {
        assertThatThrownBy(() -> FERRIES.expand("ferry", Map.of(), new Random(1)))
                .hasMessageContaining("place");
    }

    @Test
    void refusesAGrammarWithoutEnd() {
        Grammar endless = Grammar.parse("a = {b}\nb = {a}");

        assertThatThrownBy(() -> endless.expand("a", Map.of(), new Random(1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
