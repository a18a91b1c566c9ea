package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page after the one pass over its tree: its block-level elements in the order of the page, as parallel arrays, and its
 * blocks of text. An element holds the blocks {@code [firstBlock, endBlock)}, so that all it holds is found without
 * walking the tree again. Not changed after the pass.
 */
final class PageScan {
    private final List<Element> elements;
    private final int[] parent;
    private final long[] traits;
    private final int[] firstBlock;
    private final int[] endBlock;
    private final List<Block> blocks;
    private final int[][] words;
    private final Asides asides;

    PageScan(List<Element> elements, int[][] links, long[] traits, List<Block> blocks, Asides asides) {
        this.elements = elements;
        this.parent = links[0];
        this.firstBlock = links[1];
        this.endBlock = links[2];
        this.traits = Arrays.copyOf(traits, elements.size());
        this.blocks = blocks;
        this.words = blocks.stream().map(block -> Words.numbers(block.text())).toArray(int[][]::new);
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

    Element element(int index) {
        return elements.get(index);
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
