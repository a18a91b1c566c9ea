package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

class NeighbourhoodTest {
    private static final String WORDS = "mill river flood road bridge council mayor water night rescue boats sand dam";

    @Test
    void isTheSumOfFourStepsOfTheWalkOneByOne() {
        List<Wording> texts = texts(23);
        Neighbourhood neighbourhood = new Neighbourhood(texts);
        double[][] expected = walked(texts);
        for (int a = 0; a < texts.size(); a++) {
            for (int b = 0; b < texts.size(); b++) {
                assertThat(neighbourhood.of(a, b)).isCloseTo(expected[a][b], within(1e-12));
            }
        }
    }

    @Test
    void isTheSameInBothDirections() {
        List<Wording> texts = texts(9);
        Neighbourhood neighbourhood = new Neighbourhood(texts);
        for (int a = 0; a < texts.size(); a++) {
            assertThat(neighbourhood.of(a, a)).isCloseTo(1, within(1e-12));
            for (int b = 0; b < texts.size(); b++) {
                assertThat(neighbourhood.of(a, b)).isEqualTo(neighbourhood.of(b, a));
            }
        }
    }

    @Test
    void isPlainLikenessOfMoreTextsThanAStoryHas() {
        List<Wording> texts = texts(1001);
        Neighbourhood neighbourhood = new Neighbourhood(texts);
        assertThat(neighbourhood.isPlain()).isTrue();
        assertThat(neighbourhood.of(3, 4)).isEqualTo(neighbourhood.grams(3, 4));
    }

    /** Step after step, with tables as a book has them. */
    private static double[][] walked(List<Wording> texts) {
        int size = texts.size();
        double[][] chances = new double[size][size];
        for (int a = 0; a < size; a++) {
            double sum = 0;
            for (int b = 0; b < size; b++) {
                double alike = texts.get(a).grams().likeness(texts.get(b).grams());
                chances[a][b] = a == b ? 0 : Math.pow(alike, 3);
                sum += chances[a][b];
            }
            for (int b = 0; sum > 0 && b < size; b++) {
                chances[a][b] /= sum;
            }
        }
        double[][] step = table(size, (a, b) -> a == b ? 1 : 0);
        double[][] reached = step;
        for (int round = 0; round < 4; round++) {
            double[][] last = step;
            double[][] before = reached;
            step = table(
                    size,
                    (a, b) -> IntStream.range(0, size)
                            .mapToDouble(by -> last[a][by] * 0.5 * (chances[by][b] + chances[b][by]) / 2)
                            .sum());
            double[][] next = step;
            reached = table(size, (a, b) -> before[a][b] + next[a][b]);
        }
        double[][] all = reached;
        return table(size, (a, b) -> all[a][b] / Math.sqrt(all[a][a] * all[b][b]));
    }

    private interface Cell {
        double at(int row, int column);
    }

    private static double[][] table(int size, Cell cell) {
        double[][] table = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                table[row][column] = cell.at(row, column);
            }
        }
        return table;
    }

    private static List<Wording> texts(int count) {
        Random random = new Random(7);
        String[] words = WORDS.split(" ");
        List<Wording> texts = new ArrayList<>();
        for (int text = 0; text < count; text++) {
            StringBuilder line = new StringBuilder("The");
            for (int word = 0; word < 6; word++) {
                line.append(' ').append(words[random.nextInt(words.length)]);
            }
            Article article = Article.of("a", line + ".", Masthead.EMPTY);
            texts.add(new WordingReader()
                    .read(new Segmenter("en").segment(article).tokens()));
        }
        return texts;
    }
}
