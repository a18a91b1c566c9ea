package org.secondsource.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final int[] LETTERS = {'a', ' ', 0xE9, 0x4E2D, 0x1F600, 0x10400, 0x1D11E};

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    @Test
    void countsWhatJavaCountsAtEveryOffset() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            CodePoints codePoints = CodePoints.of(text);
            assertThat(codePoints.length()).isEqualTo(text.codePointCount(0, text.length()));
            for (int offset = 0; offset <= codePoints.length(); offset++) {
                int utf16 = text.offsetByCodePoints(0, offset);
                assertThat(codePoints.toUtf16(offset)).isEqualTo(utf16);
                assertThat(codePoints.fromUtf16(utf16)).isEqualTo(offset);
            }
        }
    }

    @Test
    void countsAnOffsetInsideAPairAsItsEnd() {
        assertThat(CodePoints.of("a\ud83d\ude00b").fromUtf16(2)).isEqualTo(2);
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePoints codePoints = CodePoints.of("a\ud83d\ude00");
        assertThatThrownBy(() -> codePoints.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
