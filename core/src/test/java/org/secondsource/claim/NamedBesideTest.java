package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBesideTest {

    @ParameterizedTest
    @CsvSource({"Ivo Lund, true", "Mr Lund, true", "Lena Okafor, false", "Ana Roe, false"})
    void knowsWhomASentenceNamesBesideWhoeverSaysIt(String name, boolean named) {
        StoryView story =
                StoryView.of(List.of(Reports.report("r", "Lena Okafor said Ivo Lund had shut the sluice gate.")));
        NamedBeside beside = new NamedBeside(story);

        assertThat(story.pieces()).hasSize(1);
        assertThat(beside.isNamed(Names.Parts.of(name), 0)).isEqualTo(named);
        assertThat(beside.isNamed(Names.Parts.of(name), 0)).isEqualTo(named);
    }
}
