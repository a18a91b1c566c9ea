package org.secondsource.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.RuleReader;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class ArticleReaderTest {
    private static final ArticleReader READER = new ArticleReader(new RuleReader());

    private static final List<String> PIECES = List.of(
            "The Denver Post reported",
            "that",
            "two aides",
            "said",
            "\"the bridge",
            "is closed,\"",
            "Mayor Clara Hollins",
            "told the publication",
            "he",
            "she",
            "who",
            "according to",
            "citing",
            ",",
            ".",
            "'",
            "\u201c",
            "\u201d",
            "(",
            ")",
            "\n",
            "the sources",
            "reportedly",
            "Hollins",
            "'s",
            "campaign",
            "REUTERS/Ann Poe",
            "OSLO (AP) \u2014",
            "were told",
            "in a statement to CNN",
            "\ud83d\ude00",
            "the paper",
            "Neither",
            "nor",
            "I",
            "we",
            "it");

    private static final String GERMAN =
            "Der Hafen bleibt bis Freitag geschlossen, sagte die B\u00fcrgermeisterin Ada Roe"
                    + " am Dienstag. \u201eWir haben das im Hafen bzw. Prof. Lang in der Stadt gepr\u00fcft\u201c, erkl\u00e4rte ein Sprecher der Polizei.";

    @Test
    void readsGermanByRulesWhateverReaderIsGiven() {
        ArticleReader reader = new ArticleReader(layout -> List.of());
        Reading read = reader.read(Article.of("a", GERMAN, Masthead.EMPTY));
        assertThat(read.layout().sentences()).hasSize(2);
        assertThat(read.attributions()).hasSize(2);
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("German", "rules"));
    }

    @Test
    void findsOnlyQuotationsInALanguageWithoutRules() {
        String french =
                "Le maire a dit que le pont serait ferm\u00e9 pendant trois jours. \u00ab Nous ne savons pas encore pourquoi"
                        + " le pont est tomb\u00e9 dans la rivi\u00e8re \u00bb, a d\u00e9clar\u00e9 le maire de la ville.";
        Reading read = new ArticleReader(layout -> List.of()).read(Article.of("a", french, Masthead.EMPTY));
        assertThat(read.attributions())
                .allSatisfy(each -> assertThat(each.spans().source()).isEmpty());
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("French"));
    }

    @Test
    void takesAShortTextForEnglish() {
        ArticleReader reader = new ArticleReader(layout -> {
            throw new IllegalStateException("asked");
        });
        Article shortText = Article.of("a", "Hollins denied it.", Masthead.EMPTY);
        assertThatThrownBy(() -> reader.read(shortText)).hasMessage("asked");
    }

    private static Reading read(String text) {
        return READER.read(Article.of("a", text, Masthead.EMPTY));
    }

    @Test
    void infersTheDayOfPublicationFromACaption() {
        Reading reading = read("A ferry leaves Port Lundy, Norway, March 5, 2024. REUTERS/Ann Poe\n"
                + "OSLO (Reuters) - The ferry line closed on Friday, Mayor Clara Hollins said.");
        assertThat(reading.article().masthead().published().orElseThrow().inferred())
                .isTrue();
        assertThat(reading.article().published().orElseThrow()).hasToString("2024-03-08");
    }

    @Test
    void readsNoStatementFromACaption() {
        Reading reading = read("Mayor Clara Hollins says the bridge is closed, March 5, 2024. REUTERS/Ann Poe\n"
                + "The bridge was built in 1911.");
        assertThat(reading.attributions()).isEmpty();
    }

    @Test
    void staysInsideTheTextAndReadsTheSameTwice() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
            }
            Reading reading = read(text.toString());
            assertThat(read(text.toString())).isEqualTo(reading);
            Span whole = new Span(0, text.length());
            for (Attribution each : reading.attributions()) {
                assertThat(each.chain().hops().stream().flatMap(hop -> hop.spans().stream()))
                        .allMatch(whole::contains);
                assertThat(each.chain().hops().stream().map(Hop::name)).noneMatch(String::isBlank);
                boolean nameless = each.kind() == SourceKind.UNNAMED || each.kind() == SourceKind.GROUP;
                assertThat(nameless && !each.speaker().equals(Optional.empty())).isFalse();
            }
        }
    }
}
