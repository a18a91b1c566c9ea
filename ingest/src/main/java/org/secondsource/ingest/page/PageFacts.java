package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.secondsource.ingest.page.Witnesses.Field;

/** What the blocks of a page are compared with: titles, description, body, authors and tags that the page gives. */
final class PageFacts {
    private static final int GRAM = 4;

    /** A JSON-LD body of fewer words is a teaser. */
    private static final int LEAST_BODY = 60;

    /** Every block is compared with every author; a page that names more lists people. */
    private static final int MOST_AUTHORS = 100;

    private final Set<String> titles = new HashSet<>();
    private final Set<String> authors = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final PageScan scan;
    private final boolean news;
    private final NumberSet titleWords;
    private final NumberSet descriptionWords;
    private final NumberSet bodyGrams;
    private final int heading;
    /** For each block how often its text stands on the page. */
    private final int[] copies;
    /** For each block; empty if there is no body to compare with. */
    private final double[] inBody;

    /** @param news whether the page says that it is a news article */
    PageFacts(Witnesses witnesses, PageScan scan, boolean news) {
        this.scan = scan;
        this.news = news;
        List<Witness> titled = witnesses.of(Field.TITLE);
        titled.forEach(title -> titles.add(Words.key(title.value())));
        titleWords = words(
                titled.stream().filter(title -> !title.source().equals("title")).toList());
        descriptionWords = words(witnesses.of(Field.DESCRIPTION));
        bodyGrams = NumberSet.of(
                witnesses.of(Field.BODY).stream().flatMapToInt(body -> bodyGrams(Words.numbers(body.value()))));
        witnesses.of(Field.AUTHOR).stream().limit(MOST_AUTHORS).forEach(one -> authors.add(Words.key(one.value())));
        witnesses.of(Field.TAG).forEach(one -> tags.add(Words.key(one.value())));
        heading = findHeading();
        copies = copies(scan.blocks());
        inBody = bodyGrams.isEmpty()
                ? new double[0]
                : scan.blocks().stream()
                        .mapToDouble(block -> sharedWithBody(scan.words(block.index())))
                        .toArray();
    }

    private static int[] copies(List<Block> blocks) {
        Map<String, Integer> firsts = new HashMap<>();
        int[] same = new int[blocks.size()];
        int[] copies = new int[blocks.size()];
        for (int block = 0; block < same.length; block++) {
            Integer first = firsts.putIfAbsent(blocks.get(block).text(), block);
            same[block] = first == null ? block : first;
            copies[same[block]]++;
        }
        for (int block = 0; block < same.length; block++) {
            copies[block] = copies[same[block]];
        }
        return copies;
    }

    private static NumberSet words(List<Witness> witnesses) {
        return NumberSet.of(witnesses.stream().flatMapToInt(one -> Arrays.stream(Words.numbers(one.value()))));
    }

    private static IntStream bodyGrams(int[] words) {
        return words.length < LEAST_BODY ? IntStream.empty() : Arrays.stream(grams(words));
    }

    private static int[] grams(int[] words) {
        int[] grams = new int[Math.max(0, words.length - GRAM + 1)];
        for (int from = 0; from < grams.length; from++) {
            int gram = 1;
            for (int at = from; at < from + GRAM; at++) {
                gram = 31 * gram + words[at];
            }
            grams[from] = gram;
        }
        return grams;
    }

    private double sharedWithBody(int[] words) {
        int[] grams = grams(words);
        return grams.length == 0 ? -0.5 : bodyGrams.share(grams);
    }

    /** The first block that repeats a title; the first h1 otherwise; -1 without either. */
    private int findHeading() {
        int first = -1;
        for (Block block : scan.blocks()) {
            boolean top = block.tag().equals("h1");
            if ((top || block.tag().equals("h2")) && isTitle(scan.key(block.index()))) {
                return block.index();
            }
            first = top && first < 0 ? block.index() : first;
        }
        return first;
    }

    /** Number of the block that repeats a title, or of the first h1; -1 without either. */
    int heading() {
        return heading;
    }

    boolean news() {
        return news;
    }

    boolean isTitle(String key) {
        return titles.contains(key);
    }

    /** Share of the block's words that a title has too. */
    double inTitle(int block) {
        return share(scan.words(block), titleWords);
    }

    double inDescription(int block) {
        return share(scan.words(block), descriptionWords);
    }

    private static double share(int[] words, NumberSet known) {
        return words.length == 0 || known.isEmpty() ? 0 : (double) known.hits(words) / words.length;
    }

    /** Share of the block's four-word runs that the JSON-LD body has too; -1 if there is no such body. */
    double inBody(int block) {
        return bodyGrams.isEmpty() ? -1 : inBody[block];
    }

    /** Number of different runs of the JSON-LD body. */
    int bodySize() {
        return bodyGrams.size();
    }

    boolean namesAuthor(String key) {
        for (String author : authors) {
            if (author.length() > 3 && key.contains(author)) {
                return true;
            }
        }
        return false;
    }

    boolean isTag(String key) {
        return tags.contains(key);
    }

    /** How often the text of a block stands on the page. */
    int copies(int block) {
        return copies[block];
    }
}
