package org.secondsource.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.language.NumberReader;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.CountingList;
import org.secondsource.text.Masthead;
import org.secondsource.text.Token;

/** What holds for any text and any day. */
class TimeLawsTest {
    private static final String[] WORDS = {
        "the",
        "last",
        "next",
        "two",
        "weeks",
        "week",
        "ago",
        "a",
        "year",
        "earlier",
        "May",
        "March",
        "31",
        "February",
        "30,",
        "1999",
        "2025",
        "of",
        "quarter",
        "third",
        "Monday",
        "night",
        "at",
        "10:35",
        "a.m.",
        "EST",
        "every",
        "since",
        "by",
        "the",
        "end",
        "early",
        "mid-1990s",
        "'80s",
        "99999999999",
        "1/2",
        "twenty",
        "five",
        "million",
        "Easter",
        "day",
        "before",
        "(",
        ")",
        "\"",
        "\u201c",
        ".",
        ",",
        "-",
        "7/8/07",
        "year-end",
        "dozens",
        "century",
        "999th",
        "0",
        "24:61",
        "\ud83d\ude00",
        "\n",
        "said",
        "will",
        "half",
        "hundred",
        "0001",
        "2199",
        "nights",
        "2011-12",
        "1999-00",
        "in",
        "Wednesday"
    };

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-28", "0001-01-01", "9999-12-31", "2024-02-29", ""})
    void spansLieInsideTheTextAndBeginsBeforeEnds(String published) {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            String text = text(random, 60);
            List<TimeExpression> times = Texts.times(text, published);
            int last = 0;
            for (TimeExpression time : times) {
                assertThat(time.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(time.span().isEmpty()).isFalse();
                last = time.span().end();
                time.interval()
                        .ifPresent(interval -> assertThat(interval.begin()).isBefore(interval.until()));
            }
            assertThat(Texts.times(text, published)).isEqualTo(times);
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void walksABoundedPartOfTheGrammarAtEveryWord() {
        Grammar grammar = new Grammar("en");
        Lexer lexer = new Lexer(new Lexicon("en"), new NumberReader("en"), grammar);
        Random random = new Random(11);
        int most = 0;
        for (int round = 0; round < 50; round++) {
            List<Word> words = lexer.words(new Segmenter("en")
                    .segment(Article.of("a", text(random, 400), Masthead.EMPTY))
                    .tokens());
            for (int at = 0; at < words.size(); at++) {
                most = Math.max(most, grammar.matches(words, at).size());
            }
        }
        // Every match is a node of the trie, walked once: however long the text, no word costs more than the trie has
        // nodes.
        assertThat(most).isLessThan(grammar.nodes());
    }

    /** So often is a word looked at at most: a walk through the patterns, the words in front of a time, its reaches. */
    private static final int MOST_LOOKS = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the last ",
                "end of the ",
                "the end of the early ",
                "about ",
                "at the very beginning of the late ",
                "Monday and ",
                "10 p.m. (1100 GMT) on ",
                "two hundred and ",
                "nineteen ninety ",
                "New Year's ",
                "2011-12-",
                "the second Tuesday in "
            })
    // Four times the words, four times the work; what squares would be sixteen times.
    void looksAtEveryWordAFewTimesHoweverLongTheSentence(String piece) {
        long once = looks(piece, 300);
        assertThat(looks(piece, 1_200)).isLessThan(5 * once);
        assertThat(once).isLessThan(300L * MOST_LOOKS);
    }

    private static long looks(String piece, int tokens) {
        Grammar grammar = new Grammar("en");
        Lexer lexer = new Lexer(new Lexicon("en"), new NumberReader("en"), grammar);
        List<Token> all = new Segmenter("en")
                .segment(Article.of("a", piece.repeat(tokens), Masthead.EMPTY))
                .tokens();
        CountingList<Token> read = new CountingList<>(all.subList(0, Math.min(tokens, all.size())));
        CountingList<Word> words = new CountingList<>(lexer.words(read));
        new Finder(grammar).find(words);
        return read.looks() + words.looks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the last ",
                "end of the ",
                "two ",
                "a ",
                "\"",
                "Monday night ",
                "the third quarter of ",
                "'",
                "12 "
            })
    void readsHostileRepetitionToItsEnd(String piece) {
        String text = piece.repeat(6_000 / piece.length());
        for (TimeExpression time : Texts.times(text, "2025-11-28")) {
            assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
        }
    }
}
