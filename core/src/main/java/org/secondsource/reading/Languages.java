package org.secondsource.reading;

import java.util.Optional;
import org.secondsource.language.Language;
import org.secondsource.language.LanguageDetector;
import org.secondsource.language.LanguageGuess;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;

/**
 * Which language an article is in, and its text cut up by the customs of that language. What the masthead says counts;
 * a text too short to tell is taken for English. Immutable, safe for use by many threads.
 */
final class Languages {
    private static final String ENGLISH = "English";

    private final LanguageDetector detector = new LanguageDetector();
    private final LanguageGuess guess = new LanguageGuess();
    private final Segmenter english = new Segmenter(Language.ENGLISH.code());
    private final Segmenter german = new Segmenter(Language.GERMAN.code());

    /** {@link Language#OTHER} only if the text is certainly in a language we have no rules for. */
    Language of(Article article) {
        Optional<Language> given = article.masthead().language().map(Language::of);
        if (given.isPresent()) {
            return given.get();
        }
        Language detected = detector.detect(article.text());
        boolean other = detected == Language.OTHER && isForeign(english.segment(article));
        return detected == Language.OTHER && !other ? Language.ENGLISH : detected;
    }

    Layout segment(Article article, Language language) {
        return (language == Language.GERMAN ? german : english).segment(article);
    }

    /** The English name of the text's language, if that is not English. */
    Optional<String> foreign(Layout layout) {
        return guess.of(layout).filter(name -> !name.equals(ENGLISH));
    }

    private boolean isForeign(Layout layout) {
        return foreign(layout).isPresent();
    }
}
