package org.secondsource.eval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

/**
 * Makes a stream of articles that costs what news costs: words drawn from 200,000 by Zipf's law, stories with names and
 * words of their own, most of them small and a few very large, every tenth article half a copy of another. The same seed
 * makes the same stream.
 */
final class StreamGenerator {
    private static final int VOCABULARY = 200_000;
    private static final int ARTICLE_WORDS = 250;
    private static final int OWN_WORDS = 40;
    private static final int OUTLETS = 400;

    /** One article in so many opens a story. */
    private static final int OPENS = 4;

    private static final long START = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();

    private final Random random;
    private final int aDay;
    private final List<String[]> stories = new ArrayList<>();
    private String lastText = "";
    private int count;

    /** @param aDay articles of a day; a large aggregator of English news has about 10,000 */
    StreamGenerator(long seed, int aDay) {
        random = new Random(seed);
        this.aDay = aDay;
    }

    Article next() {
        int story = count == 0 || random.nextInt(OPENS) == 0 ? open() : recent();
        StringBuilder text = new StringBuilder();
        boolean copies = random.nextInt(10) == 0;
        if (copies) {
            text.append(lastText, 0, lastText.length() / 2).append(' ');
        }
        while (text.length() < ARTICLE_WORDS * 6) {
            String[] own = stories.get(story);
            text.append(random.nextInt(4) == 0 ? own[(int) (own.length * square())] : background())
                    .append(random.nextInt(18) == 0 ? ". " : " ");
        }
        lastText = text.toString();
        Instant time = Instant.ofEpochSecond(START + (long) count * 86_400 / aDay);
        Masthead masthead = new Masthead.Builder()
                .outlet(Given.stated(Outlet.of("Outlet " + random.nextInt(OUTLETS))))
                .published(Given.stated(Stamp.of(time.atOffset(ZoneOffset.UTC))))
                .build();
        return Article.of("g" + count++, lastText, masthead);
    }

    private double square() {
        double uniform = random.nextDouble();
        return uniform * uniform;
    }

    private int open() {
        String[] own = new String[OWN_WORDS];
        for (int at = 0; at < own.length; at++) {
            String word = word((int) (VOCABULARY * (0.01 + 0.99 * random.nextDouble())));
            own[at] = at % 3 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
        }
        stories.add(own);
        return stories.size() - 1;
    }

    /** A story of late, the latest and a few favourites most often. */
    private int recent() {
        int back = (int) Math.min(stories.size() - 1, Math.pow(random.nextDouble(), -0.9));
        return stories.size() - 1 - Math.min(back, stories.size() - 1);
    }

    /** Zipf: the chance of a word falls with its rank. */
    private String background() {
        return word((int) Math.pow(VOCABULARY, random.nextDouble()));
    }

    /** A pronounceable word for a rank; frequent words are short. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank + 1;
        while (rest > 0) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
            rest /= 70;
        }
        return word.toString();
    }
}
