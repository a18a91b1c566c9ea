package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

final class GramsTest {
    @Test
    void measuresManyTextsAtOnceAsItMeasuresTwo() {
        Random random = new Random(7);
        List<Grams> texts = new ArrayList<>(List.of(Grams.of(List.of())));
        for (int text = 0; text < 40; text++) {
            texts.add(Grams.of(tokens(random)));
        }

        double[][] likenesses = Grams.likenesses(texts);

        for (int a = 0; a < texts.size(); a++) {
            for (int b = 0; b < texts.size(); b++) {
                double expected = a == b ? 1 : texts.get(a).likeness(texts.get(b));
                assertThat(likenesses[a][b]).as("%d and %d", a, b).isEqualTo(expected);
            }
        }
    }

    /** Of few syllables, so that runs of characters come back within a text, too. */
    private static List<Token> tokens(Random random) {
        List<String> syllables = List.of("ha", "har", "bour", "ship", "s", "é");
        List<Token> tokens = new ArrayList<>();
        for (int word = 1 + random.nextInt(30); word > 0; word--) {
            StringBuilder text = new StringBuilder();
            for (int syllable = 1 + random.nextInt(3); syllable > 0; syllable--) {
                text.append(syllables.get(random.nextInt(syllables.size())));
            }
            tokens.add(Token.at(new Span(0, text.length()), text.toString()));
        }
        return tokens;
    }
}
