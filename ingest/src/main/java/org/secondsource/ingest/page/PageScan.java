package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page after the one pass over its tree: its block-level elements in the order of the page, as parallel arrays, and its
 * blocks of text. An element holds the blocks {@code [firstBlock, endBlock)}, so that all it holds is found without
 * walking the tree again. For one thread.
 */
final class PageScan {
    private final List<Element> elements;
    private final int[] parent;
    private final long[] traits;
    private final int[] firstBlock;
    private final int[] endBlock;
    private final int[] looks;
    private final List<Block> blocks;
    private final int[][] words;
    /** These two are filled as they are asked for. */
    private final String[] keys;

    private final int[][] phrases;
    private final Asides asides;

    /** @param numbers of the elements: parents, first blocks, ends of blocks, looks */
    PageScan(List<Element> elements, int[][] numbers, long[] traits, List<Block> blocks, Asides asides) {
        this.elements = elements;
        this.parent = numbers[0];
        this.firstBlock = numbers[1];
        this.endBlock = numbers[2];
        this.looks = numbers[3];
        this.traits = Arrays.copyOf(traits, elements.size());
        this.blocks = blocks;
        this.words = blocks.stream().map(block -> Words.numbers(block.text())).toArray(int[][]::new);
        this.keys = new String[blocks.size()];
        this.phrases = new int[blocks.size()][];
        this.asides = asides;
    }

    Asides asides() {
        return asides;
    }

    int size() {
        return elements.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** The words of a block as numbers; see {@link Words#numbers}. */
    int[] words(int block) {
        return words[block];
    }

    /** The words of a block as they are compared; see {@link Words#key}. */
    String key(int block) {
        if (keys[block] == null) {
            keys[block] = Words.key(blocks.get(block).text());
        }
        return keys[block];
    }

    /** What phrases a block begins with; see {@link Phrases#lengths}. Not to be written to. */
    int[] phrases(int block) {
        if (phrases[block] == null) {
            phrases[block] = Phrases.lengths(blocks.get(block).text());
        }
        return phrases[block];
    }

    boolean begins(int block, Phrases.Kind kind) {
        return phrases(block)[kind.index()] > 0;
    }

    String tag(int index) {
        return elements.get(index).normalName();
    }

    /** Number of the block-level element around it; -1 for the body. */
    int parent(int index) {
        return parent[index];
    }

    /** What the element itself says; see {@link Trait}. */
    long traits(int index) {
        return traits[index];
    }

    /** What its tag and classes come to; see {@link Signs#look}. */
    int look(int index) {
        return looks[index];
    }

    int firstBlock(int index) {
        return firstBlock[index];
    }

    int endBlock(int index) {
        return endBlock[index];
    }

    /** How many elements lie between it and the body. */
    int depth(int index) {
        int depth = 0;
        for (int at = parent[index]; at >= 0; at = parent[at]) {
            depth++;
        }
        return depth;
    }

    boolean holds(int element, int block) {
        return firstBlock[element] <= block && block < endBlock[element];
    }
}
