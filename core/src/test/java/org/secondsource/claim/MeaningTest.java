package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Span;

class MeaningTest {
    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};
    private static final float[] BETWEEN = {(float) Math.sqrt(0.5), (float) Math.sqrt(0.5)};

    /** "ab cd ef", a word each. */
    private static final List<Span> WORDS = List.of(new Span(0, 2), new Span(3, 5), new Span(6, 8));

    @Test
    void isAsAlikeAsItsVectors() {
        assertThat(of(EAST).likeness(of(EAST))).isCloseTo(1, within(1e-6));
        assertThat(of(EAST).likeness(of(NORTH))).isCloseTo(0, within(1e-6));
    }

    @Test
    void hasOneVectorForEachWord() {
        assertThatThrownBy(() -> new Meaning(EAST, WORDS, List.of(EAST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 vectors for 3 words");
    }

    @Test
    void takesTheWordsThatAPartTouches() {
        Meaning sentence = new Meaning(EAST, WORDS, List.of(EAST, NORTH, EAST));

        PartMeaning north = sentence.part(List.of(new Span(4, 5)));
        PartMeaning ends = sentence.part(List.of(new Span(0, 2), new Span(6, 8)));

        assertThat(north.likeness(ends)).isCloseTo(0, within(1e-6));
        assertThat(ends.likeness(sentence.part(List.of(new Span(0, 1))))).isCloseTo(1, within(1e-6));
    }

    @Test
    void takesAllOfItWhereAPartTouchesNoWord() {
        Meaning sentence = new Meaning(EAST, WORDS, List.of(EAST, NORTH, NORTH));
        PartMeaning all = sentence.part(List.of(new Span(0, 8)));

        assertThat(sentence.part(List.of(new Span(2, 3))).likeness(all)).isCloseTo(1, within(1e-6));
        assertThat(new Meaning(EAST, List.of(), List.of()).part(List.of()).likeness(all))
                .isZero();
    }

    @Test
    void holdsEachWordAgainstTheOneMostAlike() {
        PartMeaning two = new PartMeaning(List.of(EAST, NORTH));
        PartMeaning one = new PartMeaning(List.of(EAST));

        // East finds east both ways, north finds nothing better than a right angle.
        assertThat(two.wordByWord(one)).isCloseTo((0.5 + 1) / 2, within(1e-6));
        assertThat(one.wordByWord(two)).isCloseTo((1 + 0.5) / 2, within(1e-6));
        assertThat(two.wordByWord(two)).isCloseTo(1, within(1e-6));
        assertThat(two.wordByWord(new PartMeaning(List.of()))).isZero();
    }

    @Test
    void tellsTheMeanOfTheWordsFromTheWords() {
        PartMeaning spread = new PartMeaning(List.of(EAST, NORTH));
        PartMeaning middle = new PartMeaning(List.of(BETWEEN));

        assertThat(spread.likeness(middle)).isCloseTo(1, within(1e-6));
        assertThat(spread.wordByWord(middle)).isCloseTo(Math.sqrt(0.5), within(1e-6));
    }

    private static Meaning of(float... whole) {
        return new Meaning(whole, List.of(), List.of());
    }
}
