package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** What speaks for an element to be the one that holds the article's text. */
final class ContainerFeatures {
    /** An element with less running text is no candidate, unless it has a fair share of the page's. */
    private static final int LEAST_WORDS = 12;

    private static final double LEAST_SHARE = 0.04;

    private static final Trait[] OWN = {
        Trait.BODY,
        Trait.ARTICLE_BODY,
        Trait.IN_ARTICLE,
        Trait.IN_MAIN,
        Trait.IN_SECTION,
        Trait.IN_PARAGRAPH,
        Trait.IN_LIST,
        Trait.IN_TABLE,
        Trait.LISTING,
        Trait.STANDFIRST
    };
    private static final Trait[] PATH = {
        Trait.RELATED, Trait.PROMO, Trait.COMMENT, Trait.NAVIGATION, Trait.SOCIAL, Trait.CAPTION, Trait.CONSENT,
        Trait.IN_ASIDE, Trait.IN_FOOTER, Trait.IN_HEADER, Trait.IN_NAV, Trait.HIDDEN, Trait.BOX, Trait.IN_ARTICLE,
        Trait.IN_MAIN, Trait.BODY, Trait.ARTICLE_BODY, Trait.PAYWALL
    };

    static final List<String> NAMES = names();

    private final PageScan scan;
    private final TextSums sums;
    private final int pageWords;
    private final int pageParagraphWords;
    private final int heading;
    private final int[] bodyRuns;
    private final int[] blockWords;

    ContainerFeatures(PageScan scan, TextSums sums, PageFacts facts) {
        this.scan = scan;
        this.sums = sums;
        int blocks = scan.blocks().size();
        pageWords = sums.sentenceWords(0, blocks);
        pageParagraphWords = sums.paragraphWords(0, blocks);
        heading = facts.heading();
        bodyRuns = new int[blocks + 1];
        blockWords = new int[blocks + 1];
        if (facts.bodySize() > 0) {
            for (Block block : scan.blocks()) {
                int words = scan.words(block.index()).length;
                double share = Math.max(0, facts.inBody(block.index()));
                bodyRuns[block.index() + 1] = bodyRuns[block.index()] + (int) Math.round(share * words);
                blockWords[block.index() + 1] = blockWords[block.index()] + words;
            }
        }
    }

    List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        double least = Math.max(LEAST_WORDS, LEAST_SHARE * pageWords);
        for (int element = 0; element < scan.size(); element++) {
            if (sums.sentenceWords(scan.firstBlock(element), scan.endBlock(element)) >= least) {
                candidates.add(element);
            }
        }
        return candidates;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "share",
                "log-words",
                "running",
                "links",
                "paragraphs",
                "of-parent",
                "direct",
                "after-heading",
                "holds-heading",
                "depth",
                "body-recall",
                "body-precision",
                "has-body",
                "largest-child"));
        for (Trait trait : OWN) {
            names.add("own-" + trait);
        }
        for (Trait trait : PATH) {
            names.add("path-" + trait);
        }
        return List.copyOf(names);
    }

    float[] of(int element) {
        int from = scan.firstBlock(element);
        int until = scan.endBlock(element);
        int running = sums.sentenceWords(from, until);
        float[] values = new float[NAMES.size()];
        int at = 0;
        values[at++] = ratio(running, pageWords);
        values[at++] = (float) Math.log1p(running);
        values[at++] = ratio(running, sums.words(from, until));
        values[at++] = (float) sums.linkShare(from, until);
        values[at++] = ratio(sums.paragraphWords(from, until), pageParagraphWords);
        values[at++] = ofParent(element, running);
        values[at++] = ratio(direct(element), running);
        values[at++] = heading < 0 ? 99 : (float) (Math.signum(from - heading) * Math.log1p(Math.abs(from - heading)));
        values[at++] = heading >= from && heading < until ? 1 : 0;
        values[at++] = scan.depth(element);
        values[at++] = ratio(bodyRuns[until] - bodyRuns[from], bodyRuns[bodyRuns.length - 1]);
        values[at++] = ratio(bodyRuns[until] - bodyRuns[from], blockWords[until] - blockWords[from]);
        values[at++] = bodyRuns[bodyRuns.length - 1] > 0 ? 1 : 0;
        values[at++] = ratio(largestChild(element), running);
        traits(element, values, at);
        return values;
    }

    private static float ratio(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }

    private float ofParent(int element, int running) {
        int parent = scan.parent(element);
        return parent < 0 ? 1 : ratio(running, sums.sentenceWords(scan.firstBlock(parent), scan.endBlock(parent)));
    }

    /** Running words in blocks that are its own or its children's. */
    private int direct(int element) {
        int words = 0;
        for (int block = scan.firstBlock(element); block < scan.endBlock(element); block++) {
            int holder = scan.block(block).element();
            if (holder == element || scan.parent(holder) == element) {
                words += sums.sentenceWords(block, block + 1);
            }
        }
        return words;
    }

    private int largestChild(int element) {
        int largest = 0;
        int block = scan.firstBlock(element);
        while (block < scan.endBlock(element)) {
            int child = scan.block(block).element();
            while (child > element && scan.parent(child) != element) {
                child = scan.parent(child);
            }
            int end = child <= element ? block + 1 : scan.endBlock(child);
            largest = Math.max(largest, sums.sentenceWords(block, Math.max(end, block + 1)));
            block = Math.max(end, block + 1);
        }
        return largest;
    }

    private void traits(int element, float[] values, int from) {
        int at = from;
        for (Trait trait : OWN) {
            values[at++] = trait.in(scan.traits(element)) ? 1 : 0;
        }
        long path = 0;
        for (int up = element; up >= 0; up = scan.parent(up)) {
            path |= scan.traits(up);
        }
        for (Trait trait : PATH) {
            values[at++] = trait.in(path) ? 1 : 0;
        }
    }
}
