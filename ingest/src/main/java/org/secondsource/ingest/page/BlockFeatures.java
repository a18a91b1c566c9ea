package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What speaks for the kind of a block: its words, its place, the traits of the elements around it, how alike it is to the
 * running text of the container. For one page and one thread.
 */
final class BlockFeatures {
    /** How far up from its element a block's traits are told apart. */
    private static final int FARTHEST = 6;

    /** A shape with less of the running text may be a box's. */
    private static final float MAIN_SHARE = 0.5f;

    private static final int LEAST_SENTENCE = 8;
    private static final float MOST_LINKED = 0.3f;

    static final List<String> NAMES = names();

    private final PageScan scan;
    private final TextSums sums;
    private final PageFacts facts;
    private final int container;
    private final int heading;
    private final Shapes shapes;
    /** Filled as they are asked for: much of a page is far from the article. */
    private final float[][] own;

    private int pageWords;
    private int listedWords;

    BlockFeatures(PageScan scan, TextSums sums, PageFacts facts, int container) {
        this.scan = scan;
        this.sums = sums;
        this.facts = facts;
        this.container = container;
        this.heading = facts.heading();
        this.shapes = new Shapes(scan, sums, container);
        this.own = new float[scan.blocks().size()][];
        for (int block = scan.firstBlock(container); block < scan.endBlock(container); block++) {
            int words = scan.words(block).length;
            pageWords += words;
            listedWords += scan.block(block).tag().equals("li") ? words : 0;
        }
    }

    private float[] own(int block) {
        if (own[block] == null) {
            own[block] = OwnFeature.of(scan, scan.block(block), facts);
        }
        return own[block];
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(OwnFeature.names());
        for (Trait trait : Trait.values()) {
            names.add(trait.name());
        }
        names.addAll(List.of(
                "inside",
                "place",
                "from-start",
                "to-end",
                "running-before",
                "running-after",
                "from-heading",
                "deeper",
                "shape-near",
                "shape-far",
                "shape-words",
                "shape-links",
                "shape-blocks",
                "sibling-words",
                "sibling-links",
                "parent-words",
                "parent-links",
                "above-words",
                "above-links",
                "section-gap",
                "section-related",
                "section-promo",
                "section-contents",
                "common",
                "news",
                "length",
                "listed"));
        for (String side : List.of("before2", "before", "after", "after2")) {
            names.addAll(
                    List.of(side + "-words", side + "-links", side + "-heading", side + "-sentence", side + "-same"));
        }
        names.addAll(List.of("before-related", "before-promo", "before-picture", "before-byline"));
        return List.copyOf(names);
    }

    /** Whether the page says that it is a news article. */
    boolean news() {
        return facts.news();
    }

    /** Whether a block is a sentence of the shape most of the container's running text has, and nothing speaks against it. */
    boolean isLikeTheText(int index) {
        float[] values = own(index);
        boolean sentence = values[OwnFeature.WORDS.index()] >= LEAST_SENTENCE
                && values[OwnFeature.SENTENCE_END.index()] > 0
                && values[OwnFeature.LINKED.index()] < MOST_LINKED;
        boolean announced = false;
        for (Phrases.Kind kind : Phrases.Kind.values()) {
            announced |= values[OwnFeature.phrase(kind)] > 0;
        }
        return sentence
                && !announced
                && values[OwnFeature.COPIES.index()] == 1
                && shapes.share(shapes.near(index)) >= MAIN_SHARE
                && scan.holds(container, index);
    }

    float[] of(int index) {
        float[] values = new float[NAMES.size()];
        float[] mine = own(index);
        System.arraycopy(mine, 0, values, 0, mine.length);
        int at = traits(scan.block(index), values, mine.length);
        at = place(index, values, at);
        at = likeness(index, values, at);
        at = section(index, values, at);
        at = page(values, at);
        neighbours(index, values, at);
        return values;
    }

    /** For each trait how near the element that shows it is: 6 for the block's own, 1 for far away, 0 for none. */
    private int traits(Block block, float[] values, int from) {
        long seen = 0;
        int distance = 0;
        boolean inside = scan.holds(container, block.index());
        for (int up = block.element(); up >= 0 && !(inside && up <= container); up = scan.parent(up)) {
            long fresh = (scan.traits(up) | (distance == 0 ? block.traits() : 0)) & ~seen;
            seen |= fresh;
            while (fresh != 0) {
                values[from + Long.numberOfTrailingZeros(fresh)] = Math.max(1, FARTHEST - distance);
                fresh &= fresh - 1;
            }
            distance++;
        }
        return from + Trait.values().length;
    }

    private int place(int index, float[] values, int from) {
        int at = from;
        int first = scan.firstBlock(container);
        int end = scan.endBlock(container);
        Block block = scan.block(index);
        int running = Math.max(1, sums.sentenceWords(first, end));
        values[at++] = scan.holds(container, index) ? 1 : 0;
        values[at++] = (float) (index - first) / Math.max(1, end - first);
        values[at++] = signedLog(index - first);
        values[at++] = signedLog(end - 1 - index);
        values[at++] = (float) sums.sentenceWords(Math.min(first, index), index) / running;
        values[at++] = (float) sums.sentenceWords(index + 1, Math.max(end, index + 1)) / running;
        values[at++] = heading < 0 ? 99 : signedLog(index - heading);
        values[at++] = scan.depth(block.element()) - scan.depth(container);
        return at;
    }

    private static float signedLog(int distance) {
        return (float) (Math.signum(distance) * Math.log1p(Math.abs(distance)));
    }

    private int likeness(int index, float[] values, int from) {
        int at = from;
        Shapes.Shape shape = shapes.near(index);
        values[at++] = shapes.share(shape);
        values[at++] = shapes.share(shapes.far(index));
        values[at++] = shape.wordsPerBlock();
        values[at++] = shape.linkShare();
        values[at++] = (float) Math.log1p(shape.blocks());
        return at;
    }

    /** What the elements around the block hold, and under which heading it stands. */
    private int section(int index, float[] values, int from) {
        int at = from;
        int element = scan.block(index).element();
        for (int level = 0; level < 3; level++) {
            int first = scan.firstBlock(element);
            int end = Math.max(scan.endBlock(element), first + 1);
            values[at++] = (float) Math.log1p(sums.words(first, end));
            values[at++] = (float) sums.linkShare(first, end);
            element = Math.max(0, scan.parent(element));
        }
        int above = index - 1;
        while (above >= 0 && index - above < 12 && !scan.block(above).isHeading()) {
            above--;
        }
        boolean found = above >= 0 && scan.block(above).isHeading();
        values[at++] = index - above;
        values[at++] = found ? own(above)[OwnFeature.phrase(Phrases.Kind.RELATED)] : 0;
        values[at++] = found ? own(above)[OwnFeature.phrase(Phrases.Kind.PROMO)] : 0;
        values[at++] = found ? own(above)[OwnFeature.phrase(Phrases.Kind.CONTENTS)] : 0;
        values[at++] = shapes.commonDepth(index);
        return at;
    }

    /** What kind of page it is: the same for all its blocks. */
    private int page(float[] values, int from) {
        values[from] = facts.news() ? 1 : 0;
        values[from + 1] = (float) Math.log1p(pageWords);
        values[from + 2] = (float) listedWords / Math.max(1, pageWords);
        return from + 3;
    }

    private void neighbours(int index, float[] values, int from) {
        int at = from;
        for (int other : new int[] {index - 2, index - 1, index + 1, index + 2}) {
            if (other < 0 || other >= own.length) {
                values[at] = -1;
                at += 5;
                continue;
            }
            float[] theirs = own(other);
            values[at++] = theirs[OwnFeature.WORDS.index()];
            values[at++] = theirs[OwnFeature.LINKED.index()];
            values[at++] = scan.block(other).isHeading() ? 1 : 0;
            values[at++] = theirs[OwnFeature.SENTENCE_END.index()];
            values[at++] = Objects.equals(shapes.near(other), shapes.near(index)) ? 1 : 0;
        }
        if (index > 0) {
            float[] before = own(index - 1);
            values[at++] = before[OwnFeature.phrase(Phrases.Kind.RELATED)];
            values[at++] = before[OwnFeature.phrase(Phrases.Kind.PROMO)];
            values[at++] = before[OwnFeature.phrase(Phrases.Kind.PICTURE)];
            values[at] = before[OwnFeature.phrase(Phrases.Kind.BYLINE)];
        }
    }

    /** Groups the blocks whose elements look alike: the same tags and classes on the way up. */
    private static final class Shapes {
        private final Map<Integer, Shape> shapes = new HashMap<>();
        private final Shape[] near;
        private final Shape[] far;
        private final PageScan scan;
        private int running = 1;
        /** For the elements around the main running text the steps up to each and one; 0 for others. */
        private final int[] fromMain;

        private int steps;

        Shapes(PageScan scan, TextSums sums, int container) {
            this.scan = scan;
            near = new Shape[scan.blocks().size()];
            far = new Shape[near.length];
            fromMain = new int[scan.size()];
            Shape best = new Shape();
            int main = -1;
            for (Block block : scan.blocks()) {
                Shape nearShape = shapes.computeIfAbsent(key(block, 2), absent -> new Shape());
                Shape farShape = shapes.computeIfAbsent(31 * key(block, 4) + 7, absent -> new Shape());
                near[block.index()] = nearShape;
                far[block.index()] = farShape;
                boolean inside = scan.holds(container, block.index());
                int words = inside ? sums.sentenceWords(block.index(), block.index() + 1) : 0;
                nearShape.add(block, sums, words);
                farShape.add(block, sums, words);
                running += words;
                if (nearShape.running > best.running) {
                    best = nearShape;
                    main = block.element();
                }
            }
            for (int up = main; up >= 0; up = scan.parent(up)) {
                fromMain[up] = ++steps;
            }
        }

        private int key(Block block, int levels) {
            int key = block.tag().hashCode();
            int up = block.element();
            for (int level = 0; level < levels && up >= 0; level++) {
                key = 961 * key + scan.look(up);
                up = scan.parent(up);
            }
            return key;
        }

        Shape near(int index) {
            return near[index];
        }

        Shape far(int index) {
            return far[index];
        }

        /** Share of the container's running words that stand in blocks of this shape. */
        float share(Shape shape) {
            return (float) shape.running / running;
        }

        /** How many elements up from the main running text lies the first that holds the block too. */
        float commonDepth(int index) {
            int up = scan.block(index).element();
            while (up >= 0 && fromMain[up] == 0) {
                up = scan.parent(up);
            }
            return up < 0 ? steps : fromMain[up] - 1;
        }

        private static final class Shape {
            private int running;
            private int blocks;
            private int words;
            private int chars;
            private int linkChars;

            void add(Block block, TextSums sums, int runningWords) {
                running += runningWords;
                blocks++;
                words += sums.words(block.index(), block.index() + 1);
                chars += block.text().length();
                linkChars += block.linkChars();
            }

            int blocks() {
                return blocks;
            }

            float wordsPerBlock() {
                return (float) words / blocks;
            }

            float linkShare() {
                return (float) linkChars / chars;
            }
        }
    }
}
