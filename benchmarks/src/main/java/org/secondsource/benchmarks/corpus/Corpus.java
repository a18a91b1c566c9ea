package org.secondsource.benchmarks.corpus;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.secondsource.benchmarks.corpus.Story.Printed;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

/**
 * A stream of reports in the order of their publication, as long as is asked for: stories of one report to hundreds, told by
 * many outlets with sources that have names and sources that have none, copied from agencies, denied, with figures that
 * grow. Its vocabulary grows with its length. The same seed makes the same articles; used from one thread.
 */
public final class Corpus {
    private static final int OUTLETS = 400;

    /** Articles for one new story: the mean size of stories is a little more, so some always stay open. */
    private static final int OPENS = 5;

    /** Of so many articles a day, one is a story that is still reported; the oldest is given up when there are more. */
    private static final int REPORTED = 5;

    /** One report in so many is a copy of the first one of its story, as agencies' are. */
    private static final int COPIES = 8;

    private static final long START = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();
    private static final List<String> PARTS = List.of(
            "fact",
            "quote",
            "indirect",
            "indirect",
            "unnamed",
            "relay",
            "denial",
            "critic",
            "silence",
            "background",
            "background",
            "background",
            "figure");

    private final Random random;
    private final Size size;
    private final Grammar grammar = Grammar.ofReports();
    private final List<Story> open = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private int count;

    public Corpus(long seed) {
        this(seed, Size.DESK);
    }

    public Corpus(long seed, Size size) {
        this.size = size;
        random = new Random(seed);
        Random names = new Random(seed);
        for (int at = 0; at < OUTLETS; at++) {
            outlets.add(grammar.expand("paper", Map.of("name", Words.name(names)), names));
        }
    }

    /**
     * How much is printed.
     *
     * @param aDay articles of a day; a large aggregator of English news has about 10,000
     * @param paragraphs of a report in the mean; the shortest have half as many, the longest half as many more
     */
    public record Size(int aDay, int paragraphs) {
        /** Some 165 words a report, as agencies' are: what a desk is measured with. */
        public static final Size DESK = new Size(10_000, 9);

        /** Some 380 words a report, as those of papers are (FNC-1: 377). */
        public static final int LONG = 21;
    }

    /** The next report. */
    public Article next() {
        Story story = story();
        Printed printed = print(story, outlet());
        story.printed(printed);
        if (story.isOver()) {
            open.remove(story);
        }
        return article(printed);
    }

    private Story story() {
        if (open.isEmpty() || random.nextInt(OPENS) == 0) {
            if (open.size() == Math.max(1, size.aDay() / REPORTED)) {
                open.remove(0);
            }
            open.add(new Story(grammar, random));
            return open.get(open.size() - 1);
        }
        // The newest are reported most.
        int back = (int) (Math.pow(random.nextDouble(), 2) * open.size());
        return open.get(open.size() - 1 - back);
    }

    /** Zipf: a few outlets print most of what there is. */
    private String outlet() {
        return outlets.get((int) Math.pow(OUTLETS, random.nextDouble()) - 1);
    }

    private Printed print(Story story, String outlet) {
        Map<String, String> known = story.known(random);
        Printed first = story.first();
        if (first != null && random.nextInt(COPIES) == 0) {
            return copy(first, outlet);
        }
        known.put("outlet", outlet);
        known.put("other", first == null ? outlet() : first.outlet());
        known.put("day", day());
        String kind = known.getOrDefault("kind", "");
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(printed(grammar.expand(kind + ".lead", known, random)));
        for (int left = size.paragraphs() / 2 + random.nextInt(size.paragraphs() + 1); left > 0; left--) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            known.put("name", Words.name(random));
            String symbol = part.equals("fact") ? kind + ".fact" : "paragraph." + part;
            paragraphs.add(printed(grammar.expand(symbol, known, random)));
        }
        return new Printed(outlet, printed(grammar.expand(kind + ".title", known, random)), paragraphs);
    }

    /** All of it, or its beginning, under another outlet's name. */
    private Printed copy(Printed first, String outlet) {
        int kept = Math.max(2, first.paragraphs().size() - random.nextInt(4));
        List<String> paragraphs =
                first.paragraphs().subList(0, Math.min(kept, first.paragraphs().size()));
        return new Printed(outlet, first.title(), paragraphs);
    }

    /** With a capital letter first; where a sentence ends, the comma behind a person's role goes. */
    private static String printed(String text) {
        String ended = text.replace(",.", ".");
        return Character.toUpperCase(ended.charAt(0)) + ended.substring(1);
    }

    private String day() {
        return published()
                .atOffset(ZoneOffset.UTC)
                .getDayOfWeek()
                .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    private Instant published() {
        return Instant.ofEpochSecond(START + (long) count * 86_400 / size.aDay());
    }

    private Article article(Printed printed) {
        String domain = printed.outlet().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
        Masthead masthead = new Masthead.Builder()
                .title(printed.title())
                .outlet(Given.stated(Outlet.of(printed.outlet())))
                .published(Given.stated(Stamp.of(published().atOffset(ZoneOffset.UTC))))
                .url("https://" + domain + "/" + count)
                .build();
        return Article.of("g" + count++, String.join("\n\n", printed.paragraphs()), masthead);
    }

    /** An article as {@code ingest} takes it, in JSON. */
    public static Map<String, Object> fields(Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.id());
        fields.put("text", article.text());
        article.masthead().title().ifPresent(title -> fields.put("title", title));
        article.outletName().ifPresent(name -> fields.put("outlet", name));
        article.masthead().url().ifPresent(url -> fields.put("url", url));
        article.published().ifPresent(stamp -> fields.put("published", stamp.toString()));
        return fields;
    }
}
