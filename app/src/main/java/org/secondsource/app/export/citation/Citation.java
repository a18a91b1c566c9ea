package org.secondsource.app.export.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.Dossier;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/**
 * What is needed to cite a report, and no more than its masthead gives.
 *
 * @param key by which a text refers to it: letters and digits, unique in its list
 * @param title the headline
 * @param outlet the publisher
 * @param authors as printed; whether a name is a person's or an agency's is not known
 * @param published first publication
 * @param url where it was published
 * @param language BCP 47 tag
 */
record Citation(
        String key,
        Optional<String> title,
        Optional<String> outlet,
        List<String> authors,
        Optional<Stamp> published,
        Optional<String> url,
        Optional<String> language) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** Short words at the head of an outlet's name or a title that do not help to know it by. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    Citation {
        authors = List.copyOf(authors);
    }

    /** One per report, in the order of the story. */
    static List<Citation> of(Dossier dossier) {
        List<Citation> citations = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Reading reading : dossier.readings()) {
            String key = key(reading.article());
            int number = seen.merge(key, 1, Integer::sum);
            citations.add(of(reading.article(), number == 1 ? key : key + "x" + number));
        }
        return citations;
    }

    private static Citation of(Article article, String key) {
        Masthead masthead = article.masthead();
        return new Citation(
                key,
                masthead.title(),
                article.outletName(),
                masthead.authors(),
                article.published(),
                masthead.url(),
                masthead.language());
    }

    /** {@code lantern2026harbour}: outlet, year, first word of the title. */
    private static String key(Article article) {
        String outlet = article.outletName().map(Citation::letters).orElse("");
        String year = article.published()
                .map(stamp -> Integer.toString(stamp.date().getYear()))
                .orElse("");
        String title = article.masthead().title().map(Citation::firstWord).orElse("");
        String key = outlet + year + title;
        return key.isEmpty() ? "report" : key;
    }

    private static String letters(String text) {
        Matcher matcher = WORD.matcher(bare(text));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return String.join("", words);
    }

    private static String firstWord(String title) {
        Matcher matcher = WORD.matcher(bare(title));
        return matcher.find() ? matcher.group() : "";
    }

    private static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        return ARTICLE.matcher(plain).replaceFirst("");
    }
}
