package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.text.Article;

/**
 * Tells which articles of a stream an article shares words with. It keeps fingerprints only: eight bytes each, about 80 to
 * an article, some 650 MB for a million articles; the oldest are forgotten beyond a number given. Not thread-safe.
 *
 * <p>Fingerprints lie in sorted blocks that are merged as they fill (as in a log-structured merge tree), so that adding
 * stays cheap and a look-up is a few binary searches per fingerprint. A fingerprint that more than {@value #MOST_ARTICLES}
 * articles have, or more than {@value #MOST_OF_OUTLET} of one outlet, is boilerplate and tells nothing.
 */
public final class PassageIndex {
    /** Beyond this document frequency a run of eight words is a set phrase (passim's default, 2024). */
    static final int MOST_ARTICLES = 100;

    /** An outlet that prints the same eight words this often prints them under every article. */
    static final int MOST_OF_OUTLET = 5;

    /** Articles in the unsorted tail, which every look-up goes through as a whole. */
    private static final int TAIL = 32;

    /** Articles in a block that is merged no further. */
    private static final int FULL_BLOCK = 65_536;

    private final int mostArticles;
    private final List<Block> blocks = new ArrayList<>();
    private long[] tail = new long[TAIL * 96];
    private int tailSize;
    private int tailArticles;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> outletNumbers = new HashMap<>();
    private int[] outletOf = new int[1024];
    private int firstKept;

    /**
     * An article that shares fingerprints.
     *
     * @param article its id
     * @param shared number of fingerprints both have
     * @param of number of fingerprints of the article asked about
     */
    public record Hit(String article, int shared, int of) {}

    /** Fingerprints of consecutive articles, as hash and article number in one long, ascending. */
    private static final class Block {
        private final long[] entries;
        private final int articles;

        Block(long[] entries, int articles) {
            this.entries = entries;
            this.articles = articles;
        }
    }

    /** @param mostArticles articles to remember; the oldest are forgotten in blocks beyond it */
    public PassageIndex(int mostArticles) {
        this.mostArticles = mostArticles;
    }

    /** Articles remembered. */
    public int articles() {
        return ids.size();
    }

    /** Memory taken by fingerprints, in bytes. */
    public long bytes() {
        return blocks.stream().mapToLong(block -> 8L * block.entries.length).sum() + 8L * tail.length;
    }

    public void add(Article article) {
        int number = firstKept + ids.size();
        ids.add(article.id());
        if (ids.size() > outletOf.length) {
            outletOf = Arrays.copyOf(outletOf, outletOf.length * 2);
        }
        outletOf[number - firstKept] = outletNumbers.computeIfAbsent(
                article.outletName().map(SourceKeys::outlet).orElse(""), key -> outletNumbers.size());
        int[] prints = distinct(WordText.of(article.text()));
        while (tailSize + prints.length > tail.length) {
            tail = Arrays.copyOf(tail, tail.length * 2);
        }
        for (int print : prints) {
            tail[tailSize++] = (long) print << 32 | number;
        }
        if (++tailArticles == TAIL) {
            closeTail();
        }
    }

    /**
     * The articles that share at least {@code least} fingerprints with this one, the most first, the older first among
     * equals. The article itself is among them if it was added.
     */
    public List<Hit> lookUp(Article article, int least) {
        int[] prints = distinct(WordText.of(article.text()));
        long[] found = new long[64];
        int size = 0;
        for (int print : prints) {
            int[] having = telling(having(print));
            if (size + having.length > found.length) {
                found = Arrays.copyOf(found, Math.max(found.length * 2, size + having.length));
            }
            for (int number : having) {
                found[size++] = number;
            }
        }
        Arrays.sort(found, 0, size);
        return hits(found, size, least, prints.length);
    }

    private List<Hit> hits(long[] sorted, int size, int least, int of) {
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        while (from < size) {
            int to = from;
            while (to < size && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from >= least) {
                hits.add(new Hit(ids.get((int) sorted[from] - firstKept), to - from, of));
            }
            from = to;
        }
        hits.sort((a, b) -> Integer.compare(b.shared(), a.shared()));
        return hits;
    }

    /** Numbers of the articles that have a fingerprint; at most one more than {@link #MOST_ARTICLES}. */
    private int[] having(int print) {
        int[] numbers = new int[MOST_ARTICLES + 1];
        int count = 0;
        long low = (long) print << 32;
        for (Block block : blocks) {
            int at = Arrays.binarySearch(block.entries, low);
            at = at < 0 ? -at - 1 : at;
            while (at < block.entries.length && count < numbers.length && (int) (block.entries[at] >> 32) == print) {
                numbers[count++] = (int) block.entries[at++];
            }
        }
        for (int at = 0; at < tailSize && count < numbers.length; at++) {
            if ((int) (tail[at] >> 32) == print) {
                numbers[count++] = (int) tail[at];
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Leaves out boilerplate: all of it if too many articles have it, an outlet's if too many of its articles do. */
    private int[] telling(int[] numbers) {
        if (numbers.length > MOST_ARTICLES) {
            return new int[0];
        }
        if (numbers.length <= MOST_OF_OUTLET) {
            return numbers;
        }
        int[] telling = new int[numbers.length];
        int count = 0;
        for (int number : numbers) {
            int ofOutlet = 0;
            for (int other : numbers) {
                ofOutlet += outletOf[other - firstKept] == outletOf[number - firstKept] ? 1 : 0;
            }
            // Articles whose outlet is unknown are no outlet together.
            boolean known = outletOf[number - firstKept] != outletNumbers.getOrDefault("", -1);
            if (!known || ofOutlet <= MOST_OF_OUTLET) {
                telling[count++] = number;
            }
        }
        return Arrays.copyOf(telling, count);
    }

    private static int[] distinct(WordText text) {
        int[] prints = new int[text.prints()];
        for (int at = 0; at < prints.length; at++) {
            prints[at] = text.print(at);
        }
        return Arrays.stream(prints).sorted().distinct().toArray();
    }

    private void closeTail() {
        long[] entries = Arrays.copyOf(tail, tailSize);
        Arrays.sort(entries);
        blocks.add(new Block(entries, tailArticles));
        tailSize = 0;
        tailArticles = 0;
        while (blocks.size() > 1 && mergeable()) {
            Block second = blocks.remove(blocks.size() - 1);
            Block first = blocks.remove(blocks.size() - 1);
            blocks.add(new Block(merge(first.entries, second.entries), first.articles + second.articles));
        }
        while (blocks.size() > 1 && articles() - blocks.get(0).articles >= mostArticles) {
            forgetOldest();
        }
    }

    private boolean mergeable() {
        Block last = blocks.get(blocks.size() - 1);
        Block before = blocks.get(blocks.size() - 2);
        return before.articles <= last.articles && last.articles < FULL_BLOCK;
    }

    private void forgetOldest() {
        Block oldest = blocks.remove(0);
        System.arraycopy(outletOf, oldest.articles, outletOf, 0, ids.size() - oldest.articles);
        ids.subList(0, oldest.articles).clear();
        firstKept += oldest.articles;
    }

    private static long[] merge(long[] a, long[] b) {
        long[] merged = new long[a.length + b.length];
        int fromA = 0;
        int fromB = 0;
        for (int at = 0; at < merged.length; at++) {
            boolean first = fromB == b.length || (fromA < a.length && a[fromA] <= b[fromB]);
            merged[at] = first ? a[fromA++] : b[fromB++];
        }
        return merged;
    }
}
