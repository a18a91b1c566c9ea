package org.secondsource.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|The mayor said on Friday that the harbour would be closed until the crane is out of the water.",
                "GERMAN|Die Bürgermeisterin sagte am Freitag, dass der Hafen geschlossen bleibt, bis der Kran aus dem Wasser ist.",
                "OTHER|La maire a dit vendredi que le port resterait fermé jusqu'à ce que la grue soit sortie de l'eau.",
                "OTHER|La alcaldesa dijo el viernes que el puerto seguirá cerrado hasta que la grúa salga del agua.",
                "OTHER|Мэр сказала в пятницу, что порт останется закрытым.",
                "OTHER|市長は金曜日、港は閉鎖されたままだと述べた。"
            })
    void tellsALanguageByItsSmallWords(Language expected, String text) {
        assertThat(detector.detect(text)).isEqualTo(expected);
    }

    @Test
    void tellsNothingFromNothing() {
        assertThat(detector.detect("")).isEqualTo(Language.OTHER);
    }

    @Test
    void knowsCodesWithRegions() {
        assertThat(Language.of("en-GB")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("DE")).isEqualTo(Language.GERMAN);
        assertThat(Language.of("fr")).isEqualTo(Language.OTHER);
        assertThat(Language.of("")).isEqualTo(Language.OTHER);
    }

    @Test
    void hasAPackForEveryLanguageItKnows() {
        assertThat(LanguagePack.of(Language.ENGLISH)).isPresent();
        assertThat(LanguagePack.of(Language.GERMAN)).isPresent();
        assertThat(LanguagePack.of(Language.OTHER)).isEmpty();
    }
}
