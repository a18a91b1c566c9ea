package org.secondsource.story;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Article;

/**
 * What placing needs of an article: its terms in the whole, in the title and lead, its names, its figures and the years
 * and days it speaks of.
 *
 * @param all how often each term stands in title and text
 * @param lead the same for the title and the first words of the text
 * @param names the same for capitalised words
 * @param numbers figures, hashed
 * @param figures those among the numbers that are no year and no day of a month
 * @param years years mentioned, such as 2014
 * @param days days mentioned as month and day, hashed
 * @param words number of words
 * @param hour hours since 1970, where it is known when it was published
 */
record Sketch(
        IntFloatMap all,
        IntFloatMap lead,
        IntFloatMap names,
        IntFloatMap numbers,
        IntFloatMap figures,
        IntFloatMap years,
        IntFloatMap days,
        int words,
        OptionalDouble hour) {

    /** Words of the text that count as its lead: two to three sentences. */
    private static final int LEAD_WORDS = 60;

    /** Characters of a text that are read; what follows tells no story that the first pages do not. */
    private static final int LONGEST = 60_000;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Pattern DAY =
            Pattern.compile("\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})\\b");

    static Sketch of(Article article) {
        String title = article.masthead().title().orElse("");
        String text =
                article.text().substring(0, Math.min(LONGEST, article.text().length()));
        // A headline handed in as text and as title is one headline.
        String body = text.strip().equals(title.strip()) ? "" : text;
        OptionalDouble hour = article.published()
                .map(stamp -> OptionalDouble.of(stamp.earliest().getEpochSecond() / 3600.0))
                .orElse(OptionalDouble.empty());
        Sketch sketch = new Sketch(
                new IntFloatMap(),
                new IntFloatMap(),
                new IntFloatMap(),
                new IntFloatMap(),
                new IntFloatMap(),
                hashes(YEAR, title + "\n" + body, 0),
                hashes(DAY, title + "\n" + body, 0),
                0,
                hour);
        List<Words.Word> inTitle = Words.of(title);
        List<Words.Word> inBody = Words.of(body);
        inTitle.forEach(word -> sketch.add(word, true));
        for (int at = 0; at < inBody.size(); at++) {
            sketch.add(inBody.get(at), at < LEAD_WORDS);
        }
        IntFloatMap daysOfMonths = sketch.days.size() == 0 ? new IntFloatMap() : hashes(DAY, title + "\n" + body, 2);
        for (int number : sketch.numbers.sortedKeys()) {
            if (!sketch.years.contains(number) && !daysOfMonths.contains(number)) {
                sketch.figures.add(number, 1);
            }
        }
        return sketch.withWords(inTitle.size() + inBody.size());
    }

    private void add(Words.Word word, boolean inLead) {
        if (word.isNumber()) {
            numbers.add(Words.hash(word.lower()), numbers.contains(Words.hash(word.lower())) ? 0 : 1);
        }
        if (!word.isTerm()) {
            return;
        }
        int term = word.term();
        all.add(term, 1);
        if (inLead) {
            lead.add(term, 1);
        }
        if (word.isName()) {
            names.add(term, 1);
        }
    }

    private Sketch withWords(int count) {
        return new Sketch(all, lead, names, numbers, figures, years, days, count, hour);
    }

    private static IntFloatMap hashes(Pattern pattern, String text, int group) {
        IntFloatMap found = new IntFloatMap();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            // "Mar 3" and "March 3" are one day.
            boolean abbreviated = group == 0 && matcher.groupCount() == 2;
            int hash = Words.hash(abbreviated ? matcher.group(1) + matcher.group(2) : matcher.group(group));
            found.add(hash, found.contains(hash) ? 0 : 1);
        }
        return found;
    }
}
