package org.secondsource.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.language.Segmenter;
import org.secondsource.language.WordList;
import org.secondsource.text.Article;
import org.secondsource.text.CountingList;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;
import org.secondsource.text.Token;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeReader;

class QuantityReaderTest {
    private static final Segmenter SEGMENTER = new Segmenter("en");
    private static final TimeReader TIMES = new TimeReader();
    private static final QuantityReader READER = new QuantityReader();

    static Stream<List<String>> quantities() {
        return WordList.rows(QuantityReaderTest.class, "quantities.tsv").stream();
    }

    static Stream<String> traps() {
        return WordList.lines(QuantityReaderTest.class, "traps.tsv").stream();
    }

    private static List<Quantity> read(String text) {
        Layout layout = SEGMENTER.segment(Article.of("a", text, Masthead.EMPTY));
        Optional<Stamp> published = Stamp.parse("2025-11-28");
        return READER.read(layout, TIMES.read(layout, published));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void readsIntervalUnitAndNoun(List<String> row) {
        List<Quantity> quantities = read(row.get(0));
        assertThat(quantities).hasSize(1);
        Quantity quantity = quantities.get(0);
        assertThat(quantity.span().of(row.get(0))).isEqualTo(row.get(1));
        assertThat(quantity.amount().min()).isEqualTo(Double.parseDouble(row.get(2)));
        assertThat(quantity.amount().max())
                .isEqualTo(row.get(3).equals("-") ? Double.POSITIVE_INFINITY : Double.parseDouble(row.get(3)));
        assertThat(quantity.unit()).isEqualTo(row.get(4));
        assertThat(quantity.counted().map(span -> span.of(row.get(0))).orElse("-"))
                .isEqualTo(row.get(5));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void passesOverWhatIsNoFigure(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void knowsAPartOfALargerFigure() {
        List<Quantity> quantities = read("The storms killed over 60 people, including 14 people on a ferry.");
        assertThat(quantities.get(1).context().partOf())
                .contains(quantities.get(0).span());
        assertThat(quantities.get(1).context().scope()).isPresent();
    }

    @Test
    void limitsAFigureToThePlaceAndNotToWhatBefellIt() {
        String text = "It killed 14 people on board a ferry sunk by the storm.";
        assertThat(read(text).get(0).context().scope().orElseThrow().of(text)).isEqualTo("on board a ferry");
    }

    @Test
    void marksWhatComesOnTop() {
        assertThat(read("They hit 22 more boats.").get(0).additive()).isTrue();
        assertThat(read("They hit 22 boats.").get(0).additive()).isFalse();
    }

    @Test
    void keepsTheFigureWithItsDate() {
        String text = "As of Monday, 83 people had died.";
        assertThat(read(text).get(0).context().asOf().orElseThrow().of(text)).isEqualTo("Monday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday evening, 83 people had died. | Tuesday evening",
                "On Thursday the toll rose to 83. | Thursday",
                "The number of dead stood at 83 on Thursday evening. | Thursday evening",
                "The firm must pay 83 workers by Monday. | -",
                "Since Monday, 83 people have died. | -",
                "On Monday 83 people died. | -"
            })
    void knowsTheTimeAFigureHoldsFor(String row) {
        String text = row.substring(0, row.indexOf(" | "));
        String when =
                read(text).get(0).context().asOf().map(span -> span.of(text)).orElse("-");
        assertThat(when).isEqualTo(row.substring(row.indexOf(" | ") + 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two dozen ",
                "between 40 and ",
                "of ",
                "12, ",
                "5 to 10 ",
                "at least ",
                "no fewer than ",
                "$1.2 million of ",
                "US$ ",
                "people ",
                "two hundred and ",
                "hundreds of thousands of ",
                "5 of the people, including ",
                "the toll rose on Monday to 5, ",
                "as of Monday 5 of them said ",
                "10-",
                "twenty-"
            })
    // Four times the words, four times the work; what squares would be sixteen times.
    void looksAtEveryTokenAFewTimesHoweverLongTheSentence(String piece) {
        long once = looks(piece, 400);
        assertThat(looks(piece, 1_600)).isLessThan(5 * once);
        assertThat(once).isLessThan(400L * MOST_LOOKS);
    }

    /** So often is a token, or a time, looked at at most: the reaches of all rules together. */
    private static final int MOST_LOOKS = 200;

    /** How often {@code tokens} tokens of the same words, all in one sentence, and the times among them are looked at. */
    private static long looks(String piece, int tokens) {
        String text = piece.repeat(tokens);
        Layout layout = SEGMENTER.segment(Article.of("a", text, Masthead.EMPTY));
        CountingList<Token> words = new CountingList<>(
                layout.tokens().subList(0, Math.min(tokens, layout.tokens().size())));
        CountingList<TimeExpression> times = new CountingList<>(TIMES.read(layout, Stamp.parse("2025-11-28")));
        READER.read(words, times);
        return words.looks() + times.looks();
    }

    @Test
    void keepsSpansInsideAnyText() {
        String[] words = {
            "over",
            "80",
            "two",
            "dozen",
            "of",
            "people",
            "$",
            "1.2",
            "million",
            "percent",
            "more",
            ",",
            "(",
            "including",
            "between",
            "and",
            "-",
            "US$",
            "10-15",
            "half",
            "a",
            "couple",
            "1,2,3",
            "9999999999999999999",
            "#",
            "%",
            "sources",
            "said",
            "Boeing",
            "787s",
            "at",
            "least",
            ".",
            "or",
            "so",
            "\ud83d\ude00"
        };
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 40; word++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(8) == 0 ? "" : " ");
            }
            String whole = text.toString();
            int last = 0;
            for (Quantity quantity : read(whole)) {
                assertThat(quantity.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(quantity.span().end()).isLessThanOrEqualTo(whole.length());
                last = quantity.span().end();
            }
            assertThat(read(whole)).isEqualTo(read(whole));
        }
    }
}
