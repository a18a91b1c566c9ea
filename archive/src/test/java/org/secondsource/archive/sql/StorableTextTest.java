package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StorableTextTest {
    private static final char[] SIGNS = {'a', ' ', '\u0000', '\u0010', '0', 'd', '\uD83D', '\uDEA2', '\uDC00', '\u00e9'
    };

    @Test
    void givesAnyTextBackAndKeepsOnlyWhatCanBeKept() {
        Random random = new Random(20260312);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(SIGNS[random.nextInt(SIGNS.length)]);
            }
            String kept = StorableText.escape(text.toString());
            assertThat(StorableText.unescape(kept)).isEqualTo(text.toString());
            assertThat(kept).doesNotContain("\u0000");
            assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(kept);
        }
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "The harbour \uD83D\uDEA2 was closed, \u201ctwo officials\u201d said.";
        assertThat(StorableText.escape(text)).isSameAs(text);
    }
}
